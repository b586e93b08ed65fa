"""Who says what of whom in a sentence; `contresource.stance` reads a statement with it."""
