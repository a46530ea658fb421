"""What people follow: whose it is, what it is, and what they may follow."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.duties.answer import Answer, Asked, World, answer, answer_again
from bot.duties.asker import denied_measures
from bot.figures.series import SeriesKey

MOST_FOLLOWED = 30
"""What one person may follow: more is a dashboard, and nobody reads it."""
MOST_AT_ONCE = 6
_OF_FIGURES = (Intent.VALUE, Intent.CHANGE, Intent.LINES, Intent.SIGNALS, Intent.RATE, Intent.EXTREME, Intent.TARGET)


@dataclass(frozen=True, slots=True)
class Follow:
    """A person (by the platform's id) follows a series since a moment."""

    person: str
    series: SeriesKey
    since: datetime


class FollowBook(Protocol):
    """Where it is kept what people follow."""

    def of(self, person: str) -> tuple[Follow, ...]:
        """What a person follows, the longest followed first."""
        ...

    def all(self) -> tuple[Follow, ...]:
        """What everybody follows, person by person."""
        ...

    def followers(self, series: Collection[SeriesKey]) -> Mapping[SeriesKey, tuple[str, ...]]:
        """Who follows each of some series; those that nobody follows are left out."""
        ...

    def add(self, follow: Follow) -> bool:
        """Follow; False where it is followed already."""
        ...

    def end(self, person: str, series: SeriesKey, at: datetime) -> bool:
        """Follow no longer; False where it was not followed. That it was, and until when, is kept."""
        ...


class Followed(StrEnum):
    """What came of a wish to follow something, or to follow it no longer."""

    DONE = "done"
    ALREADY = "already"
    TOO_MANY = "too_many"
    NOT_UNDERSTOOD = "not_understood"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it, about which series; `words` are those of the answer that says why not."""

    what: Followed
    series: tuple[SeriesKey, ...] = ()
    words: str = ""


def wanted_series(world: World, asked: Asked) -> Outcome:
    """The series that some words name, such as `burglary in Coventry`; or why there are none to follow."""
    understood = read(asked.question, world.vocabulary, asked.as_of, None).outcome
    if isinstance(understood, NotUnderstood):
        # The answer to it says what was not understood, or what it could mean.
        found = answer(_keeping_nothing(world), asked)
        return Outcome(Followed.NOT_UNDERSTOOD, words=found.text)
    return followable(world, asked, understood)


def followable(world: World, asked: Asked, question: Question) -> Outcome:
    """The series of a question, as far as the person may see them."""
    if set(question.measures) & denied_measures(asked, world.catalogue):
        return Outcome(Followed.REFUSED, words=answer_again(world, asked, question, ()).text)
    areas = question.areas
    series = tuple(
        SeriesKey(measure, area, group)
        for measure in question.measures
        for area in areas
        for group in question.groups or ("",)
    )
    if not series or question.by or question.peers or question.intent not in _OF_FIGURES:
        return Outcome(Followed.NOT_UNDERSTOOD)
    return Outcome(Followed.TOO_MANY if len(series) > MOST_AT_ONCE else Followed.DONE, series)


def follow(book: FollowBook, person: str, series: Sequence[SeriesKey], now: datetime) -> Outcome:
    """Follow some series, of which some may be followed already."""
    held = {one.series for one in book.of(person)}
    fresh = tuple(one for one in series if one not in held)
    if not fresh:
        return Outcome(Followed.ALREADY, tuple(series))
    if len(held) + len(fresh) > MOST_FOLLOWED:
        return Outcome(Followed.TOO_MANY, fresh)
    for one in fresh:
        book.add(Follow(person, one, now))
    return Outcome(Followed.DONE, fresh)


def unfollow(book: FollowBook, person: str, series: Sequence[SeriesKey], now: datetime) -> Outcome:
    """Follow some series no longer."""
    gone = tuple([one for one in series if book.end(person, one, now)])
    return Outcome(Followed.DONE if gone else Followed.ALREADY, gone or tuple(series))


def figure_of(world: World, asked: Asked, series: SeriesKey) -> Answer:
    """The newest figure of a followed series as it is answered now, with the rights of whoever follows it."""
    groups = (series.group,) if series.group else ()
    question = Question(measures=(series.measure,), areas=(series.area,), groups=groups)
    return answer_again(world, asked, question, ())


def is_known(world: World, series: SeriesKey) -> bool:
    """Whether the catalogue still has a series that is followed."""
    framework = world.catalogue.framework
    measure = framework.measures.get(series.measure)
    groups = {group.key for group in measure.groups} if measure else set()
    return measure is not None and series.area in framework.areas and (not series.group or series.group in groups)


def name_of(world: World, series: SeriesKey) -> str:
    """A series as people name it: `Burglary in Coventry`."""
    framework = world.catalogue.framework
    measure, area = framework.measures.get(series.measure), framework.areas.get(series.area)
    groups = {group.key: group.name for group in measure.groups} if measure else {}
    group = f" ({groups.get(series.group, series.group)})" if series.group else ""
    return f"{measure.name if measure else series.measure}{group} in {area.name if area else series.area}"


def _keeping_nothing(world: World) -> World:
    return World(world.catalogue, world.source, world.templates, world.end_of_day, world.origins)
