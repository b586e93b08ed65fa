"""What dates are made of, and the days they mean; `contresource.dates` reads a text with it."""
