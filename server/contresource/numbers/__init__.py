"""How numbers are written: in digits, in words, with their units and bounds. `quantity.quantities` is the way in."""
