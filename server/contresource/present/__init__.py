"""A match as others read it: JSON, terminal text."""
