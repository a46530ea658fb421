"""Rule files: the YAML under `rules/` that says when a figure matters and whom to tell."""

from bot.files.rule_files.reading import parse_rule_set, parse_rules, read_rule_set, read_rules
from bot.files.rule_files.schema import rule_schema

__all__ = ["parse_rule_set", "parse_rules", "read_rule_set", "read_rules", "rule_schema"]
