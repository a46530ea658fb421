"""The analyst's part of Home: late data, what was not understood, answers to check, step changes to decide."""

from collections.abc import Sequence

from bot.chasing.requests import State
from bot.chasing.stepping import Told
from bot.duties.access import Person
from bot.duties.chase_buttons import Verb
from bot.duties.chase_words import values_of
from bot.duties.home_pages import looked_up, page_of
from bot.duties.home_view import HomeWorld, Item, Part, Standing, listed
from bot.duties.home_view_command import alert_line
from bot.duties.home_view_due import request_buttons
from bot.duties.update_access import refused
from bot.figures.control_charts import Signal
from bot.figures.periods import day_in_words
from bot.watching.rules import ControlChart, DataLate

MOST_LATE, MOST_UNANSWERED, MOST_TO_CHECK, MOST_STEPS = 5, 5, 5, 5
SHIFTS = (Signal.SHIFT_ABOVE, Signal.SHIFT_BELOW)


def checking_part(world: HomeWorld, person: Person) -> Part:
    """Answers that wait to be checked by this person, the first to close first."""
    waiting = [
        entry.request
        for entry in world.chasing.book.entries()
        if entry.request.state is State.ANSWERED
        and refused(world.chasing, world.people, person, Verb.ACCEPT, entry.request) is None
    ]
    labels = world.chasing.templates.render("chase", "buttons", {})
    page = page_of(world, "checking", len(waiting), MOST_TO_CHECK)
    words = world.words("checking", number=len(waiting), page=page.said)
    items = tuple(
        Item(
            world.words("checking_item", **values_of(world.chasing, one, Told.CHECKER))["text"],
            request_buttons(one, Told.CHECKER, labels),
        )
        for one in page.of(waiting)
    )
    return Part(words["heading"], items or (Item(words["nothing"]),), words["context"], page.buttons)


def late_part(world: HomeWorld) -> Part:
    """The figures that the rules find late."""
    rules = [rule.id for rule in world.watching.rules if isinstance(rule.when, DataLate)]
    return _alerts(world, "late", MOST_LATE, rules)


def steps_part(world: HomeWorld) -> Part:
    """The runs above or below average that still stand: each may be a new level that somebody must decide on."""
    rules = [
        rule.id
        for rule in world.watching.rules
        if isinstance(rule.when, ControlChart) and set(rule.when.signals) & set(SHIFTS)
    ]
    return _alerts(world, "steps", MOST_STEPS, rules, [one.value for one in SHIFTS])


def unanswered_part(world: HomeWorld) -> Part:
    """The questions that were not understood, those asked most often first."""
    most = MOST_UNANSWERED
    page, found = looked_up(
        world, "unanswered", most, lambda skipped: world.numbers.unanswered(most, skipped), lambda one: one.number
    )
    words = world.words("unanswered", number=found.number, page=page.said)
    lines = [
        world.words("unanswered_item", question=question, times=times, last=day_in_words(last))["text"]
        for question, times, last in found.often
    ]
    return Part(words["heading"], listed(lines or [words["nothing"]]), words["context"], page.buttons)


def _alerts(world: HomeWorld, name: str, most: int, rules: Sequence[str], signals: Sequence[str] = ()) -> Part:
    def look(skipped: int) -> Standing:
        return world.numbers.of_rules(rules, most, signals, skipped)

    page, found = looked_up(world, name, most, look, lambda one: one.number)
    by_id = {entry.episode_id: entry for entry in world.watching.book.episodes(found.episodes)}
    lines: Sequence[str] = [alert_line(world, by_id[one]) for one in found.episodes if one in by_id]
    words = world.words(name, number=found.number, page=page.said, watched=bool(rules))
    return Part(words["heading"], listed(lines or [words["nothing"]]), words["context"], page.buttons)
