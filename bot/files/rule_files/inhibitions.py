"""Rules that stand above one another: a circle of them would leave nothing to be said."""

from collections.abc import Mapping

from bot.files.fields import Fields
from bot.watching.rules import Rule


def refuse_inhibition_circles(rules: Mapping[str, Rule], entries: Mapping[str, Fields]) -> None:
    """A fault at each rule that, through the rules it inhibits, inhibits itself."""
    for rule in rules.values():
        if rule.id in _reached_from(rule, rules):
            place = entries[rule.id].place("inhibits")
            entries[rule.id].fault(place, f"rule {rule.id!r} inhibits itself, directly or through others")


def _reached_from(rule: Rule, rules: Mapping[str, Rule]) -> set[str]:
    reached: set[str] = set()
    ahead = list(rule.inhibits)
    while ahead:
        here = ahead.pop()
        if here not in reached and here in rules:
            reached.add(here)
            ahead.extend(rules[here].inhibits)
    return reached
