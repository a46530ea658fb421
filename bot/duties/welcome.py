"""What Reeve says of itself in a channel that it was invited to: what comes here, who set it, how to change it."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from bot.duties.answer_world import World
from bot.duties.asker import Asked, denied_measures
from bot.duties.content import Content
from bot.duties.rule_words import rule_values
from bot.figures.periods import weekday_in_words
from bot.watching.channels import Channel
from bot.watching.cron import due_after
from bot.watching.quiet import LONDON
from bot.watching.rules import Rule, RuleSet

MOST_RULES = 12


def channel_of(world: World, slack_id: str) -> Channel | None:
    """The catalogue's channel with an id of the platform's; None where the catalogue does not name it."""
    return next((one for one in world.catalogue.channels.values() if one.slack == slack_id), None)


def welcome_of(world: World, rules: RuleSet, slack_id: str, keepers: Sequence[str], now: datetime) -> Content:
    """The message to a channel. `keepers` are the names of those who may change what is posted."""
    channel, framework = channel_of(world, slack_id), world.catalogue.framework
    posted = [one for one in rules.rules if channel is not None and one.notify.channel == channel.key]
    briefings = [one for one in rules.briefings if channel is not None and one.channel == channel.key]
    denied = denied_measures(Asked(question="", as_of=now.date(), place=slack_id), world.catalogue)
    withheld = {framework.measures[key].name for key in denied}
    values: dict[str, Any] = {
        "known": channel is not None,
        "marking": channel.marking.value if channel is not None else "",
        "rules": [_told(one, world, withheld, now) for one in posted[:MOST_RULES]],
        "more": max(0, len(posted) - MOST_RULES),
        "areas": [framework.areas[key].name for key in channel.areas if key in framework.areas] if channel else [],
        "briefings": [_next(one.every, now) for one in briefings],
        "keepers": list(keepers),
    }
    parts = world.templates.render("answer", "welcome", values)
    names = ("head", "posts", "who")
    return Content(text=parts["text"], paragraphs=tuple(parts[name] for name in names), context=parts["context"])


def _told(rule: Rule, world: World, withheld: Collection[str], now: datetime) -> dict[str, Any]:
    values = rule_values(rule, world.catalogue.framework, now)
    look = values["look"]
    shown = {**look, "measures": [one for one in look["measures"] if one not in withheld]} if look else look
    return {"id": rule.id, "kind": rule.when.kind, "severity": rule.severity.value, **values, "look": shown}


def _next(every: str, now: datetime) -> str:
    due = due_after(every, now).astimezone(LONDON)
    return f"{weekday_in_words(due.date())} at {due:%H:%M}"
