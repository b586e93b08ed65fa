"""The process that serves: workers, their threads, their log, the files they watch; `contresource.serve` starts it."""
