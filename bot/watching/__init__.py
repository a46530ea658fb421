"""When a number matters: rules, findings and the life of an alert. Pure."""
