"""The words of the field and of the language: what can be asked, and what says nothing of a figure."""
