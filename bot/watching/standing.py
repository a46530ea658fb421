"""Standing above: a finding that explains others, so that those are listed under it and not said by themselves."""

from collections.abc import Collection, Mapping

from bot.figures.framework import Framework
from bot.watching.findings import Subject
from bot.watching.rules import Rule

Place = tuple[str, Subject]
"""A rule's id and a subject."""


def stands_under(
    place: Place, found: Collection[Place], framework: Framework, rules: Mapping[str, Rule]
) -> Place | None:
    """What stands above a finding among those found, or None: the nearest one.

    Above it stand the same rule's finding for an area that its area lies within, and the finding of a rule that names
    its rule in `inhibits`, about the same subject or an area that it lies within.
    """
    rule_id, subject = place
    if subject.area is None:
        return next(((other, subject) for other in _inhibitors(rule_id, rules) if (other, subject) in found), None)
    for depth, area in enumerate(framework.with_ancestors(subject.area)):
        wider = subject._replace(area=area)
        above = [*_inhibitors(rule_id, rules), *([rule_id] if depth else [])]
        for other in above:
            if (other, wider) in found:
                return other, wider
    return None


def _inhibitors(rule_id: str, rules: Mapping[str, Rule]) -> list[str]:
    return [rule.id for rule in rules.values() if rule_id in rule.inhibits]


def top_of(place: Place, found: Collection[Place], framework: Framework, rules: Mapping[str, Rule]) -> Place:
    """What stands above all others over a finding; the finding itself where nothing stands above it."""
    seen = {place}
    above = stands_under(place, found, framework, rules)
    while above is not None and above not in seen:
        seen.add(above)
        place, above = above, stands_under(above, found, framework, rules)
    return place
