"""What people hand over and are handed: catalogue, tables, rule files, templates and pictures."""
