"""A result as others read it: JSON, Web Annotation, ClaimReview, terminal and plain text, pages for people."""
