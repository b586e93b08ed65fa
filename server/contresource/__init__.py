"""Contresource: finds statements already examined in the text of web pages."""
