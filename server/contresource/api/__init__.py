"""HTTP: one blueprint a concern, thin views over the core."""
