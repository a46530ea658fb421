"""Reeve: a rules-driven Slack bot for police performance."""
