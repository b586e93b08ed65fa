"""How a rule's patterns are found in a page; `contresource.matcher` is the way in."""
