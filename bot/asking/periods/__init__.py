"""Periods as people say them, found in the words of a question."""
