"""What `contresource` does at the command line, one module a command."""
