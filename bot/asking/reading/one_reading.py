"""Of several ways of reading a question the only one, or all of them to choose from; and what each was taken for."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import AskedRate, Choice, NotUnderstood, Question, Read
from bot.asking.reading.left_over import MOST_CHOICES
from bot.asking.reading.parts import Parts
from bot.asking.words.tokens import Token, with_dashes, words_of
from bot.figures.framework import Framework
from bot.figures.measures import Unit
from bot.figures.periods import PeriodKind

MIXED = NotUnderstood("mixed")


def one_of(readings: Sequence[Read]) -> Read:
    """The only way of reading a question, or all of them to choose from."""
    understood = _named_in_full([one for one in readings if isinstance(one.outcome, Question)])
    if len(understood) == 1:
        return understood[0]
    distinct = {essence(one.outcome): one for one in understood if isinstance(one.outcome, Question)}
    totals = {replace(asked, summed=False) for asked in distinct if asked.summed}
    distinct = {asked: one for asked, one in distinct.items() if asked not in totals}
    by_steps = {replace(asked, stepped=False) for asked in distinct if asked.stepped}
    distinct = {asked: one for asked, one in distinct.items() if asked not in by_steps}  # monthly, and by month
    at_home = {replace(asked, home_meant=True) for asked in distinct if not asked.home_meant}
    distinct = {asked: one for asked, one in distinct.items() if asked not in at_home}  # the force, by that name
    if len(distinct) == 1:
        return next(iter(distinct.values())) if totals else understood[0]
    if distinct:
        return Read(_between(list(distinct.values())), understood[0].steps)
    return readings[0] if readings else Read(MIXED)


def _named_in_full(readings: list[Read]) -> list[Read]:
    """The readings without those that take the end of a name for something else: of Cold End last month."""
    whole = {taken: said for one in readings for said, taken in one.steps if words_of(taken) == tuple(said.split())}
    cut = [one for one in readings if any(whole.get(taken, "").startswith(f"{said} ") for said, taken in one.steps)]
    return [one for one in readings if one not in cut]


def of_what_is_held(readings: Sequence[Read], framework: Framework) -> list[Read]:
    """Some readings without those of a rate that nothing is the base of, and of a time that nothing is counted by."""
    asked = [one for one in readings if not _asks_for_a_rate_of_nothing(one, framework)]
    return _of_its_cadence(asked if any(isinstance(one.outcome, Question) for one in asked) else readings, framework)


def _asks_for_a_rate_of_nothing(found: Read, framework: Framework) -> bool:
    """`Det rate` taken for a rate of detentions, where a detection rate is held and no base of the other."""
    asked = found.outcome
    return (
        isinstance(asked, Question)
        and asked.rate == AskedRate()
        and any(framework.measures[key].default_rate is None for key in asked.measures)
    )


def _of_its_cadence(readings: Sequence[Read], framework: Framework) -> list[Read]:
    """Some readings without those that take a season for a wave, or a wave for a season, where one of the two fits.

    Autumn 2026 is a wave of what is counted by waves, and three months of what is counted by the month. Of a week
    nothing is held that is counted by the month: dets last week are no detections by the month.
    """
    by_weeks = [one for one in readings if not _asks_for_less_than_its_month(one, framework)]
    readings = by_weeks if any(isinstance(one.outcome, Question) for one in by_weeks) else readings
    fits = [_fits_its_cadence(one, framework) for one in readings]
    asked = [one.outcome.measures if isinstance(one.outcome, Question) else None for one in readings]
    fitting = {measures for measures, fit in zip(asked, fits, strict=True) if fit and measures}
    return [one for one, measures, fit in zip(readings, asked, fits, strict=True) if fit or measures not in fitting]


def of_the_measure_of_its_name(readings: Sequence[Read], words: Sequence[str], framework: Framework) -> list[Read]:
    """Some readings without those that take for a tag what is the name of one of its measures: is crime on target.

    Of crime targets those of the tag are meant.
    """
    readings = _of_what_is_so_called(readings, framework)
    asked = [one.outcome for one in readings if isinstance(one.outcome, Question)]
    tags = {tag for one in asked if len(one.measures) == 1 for tag in framework.measures[one.measures[0]].tags}
    by_tag = [one for one in asked if not one.measures and not tags.isdisjoint(one.tags)]
    if not by_tag:
        return [*readings]
    if "targets" in words:
        return [one for one in readings if one.outcome in by_tag]
    return [one for one in readings if one.outcome not in by_tag]


def _of_what_is_so_called(readings: Sequence[Read], framework: Framework) -> Sequence[Read]:
    """Some readings without those that take a measure's own name for a kind of what a percentage is of: car crime.

    The charge rate of it may go by the same name; its number is what the name says.
    """
    so_called = {
        said
        for one in readings
        if isinstance(one.outcome, Question) and len(one.outcome.measures) == 1 and not one.outcome.groups
        for said, name in one.steps
        if name == framework.measures[one.outcome.measures[0]].name and _is_its_name(said, name)
    }
    return [one for one in readings if not _is_a_kind_of_a_share(one, so_called, framework)] if so_called else readings


def _is_its_name(said: str, name: str) -> bool:
    """Whether words are a name, but for the reference before it: 1.6 Car crime."""
    whole, words = words_of(name), tuple(said.split())
    before = whole[: len(whole) - len(words)]
    return whole[len(before) :] == words and all(not word.isalpha() for word in before)


def _is_a_kind_of_a_share(found: Read, so_called: Collection[str], framework: Framework) -> bool:
    asked = found.outcome
    if not isinstance(asked, Question) or len(asked.measures) != 1 or not asked.groups:
        return False
    measure = framework.measures[asked.measures[0]]
    kinds = {one.name for one in measure.groups if one.key in asked.groups}
    named = any(name == measure.name for _, name in found.steps)
    return (
        measure.unit is Unit.PERCENT
        and not named
        and any(said in so_called and name in kinds for said, name in found.steps)
    )


def _asks_for_less_than_its_month(found: Read, framework: Framework) -> bool:
    """Whether a day or a week is asked for of what is counted by longer times alone."""
    if not isinstance(found.outcome, Question) or not found.outcome.measures:
        return False
    kinds = {one.kind for one in found.outcome.period.candidates}
    counted = {framework.measures[key].cadence for key in found.outcome.measures}
    return bool(kinds) and kinds <= {PeriodKind.WEEK, PeriodKind.DAY} and counted <= _LONGER


_LONGER = frozenset({PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR, PeriodKind.WAVE})


def _fits_its_cadence(found: Read, framework: Framework) -> bool:
    if not isinstance(found.outcome, Question):
        return True
    against = found.outcome.against_period
    periods = [found.outcome.period, *found.outcome.more_periods, *((against,) if against is not None else ())]
    waves = {one.kind is PeriodKind.WAVE for period in periods for one in period.candidates}
    by_waves = {framework.measures[key].cadence is PeriodKind.WAVE for key in found.outcome.measures}
    return not waves or len(by_waves) != 1 or waves == by_waves


def essence(question: Question) -> Question:
    """A question without the words of its periods, which say the same in several ways."""
    period = replace(question.period, words="")
    against = None if question.against_period is None else replace(question.against_period, words="")
    more = tuple(replace(one, words="") for one in question.more_periods)
    return replace(question, period=period, against_period=against, more_periods=more, topic="")


def _between(readings: Sequence[Read]) -> NotUnderstood:
    """Which of several readings is meant: a choice for each, in the words that tell them apart."""
    said = [dict.fromkeys(one.steps) for one in readings]
    common = set.intersection(*(set(steps) for steps in said))
    choices = []
    for one, steps in zip(readings, said, strict=True):
        own = [step for step in steps if step not in common]
        label = ", ".join(taken for _, taken in own if taken)
        if label in ("", "?"):
            return NotUnderstood("mixed")  # nothing that was said would tell them apart for who reads it
        question = " ".join(taken if (words, taken) in own else words for words, taken in one.steps)
        choices.append(Choice(label, question))
    return NotUnderstood("several readings", "", choices=tuple(choices[:MOST_CHOICES]))


def steps_of(parts: Parts, tokens: Sequence[Token], vocabulary: Vocabulary) -> tuple[tuple[str, str], ...]:
    """Each stretch of the question, and what it was taken for."""
    steps = []
    for span, reading in parts.taken:
        words = with_dashes(tokens[span.start : span.end])
        if reading is not None:
            taken = "" if reading.sort is Sort.HARMLESS else vocabulary.name_of(reading)
        elif span.period is not None:
            taken = " or ".join(one.in_words for one in span.period.candidates) or span.period.form.value
        elif span.rate is not None:
            per = "as many as usual" if span.rate.per is None else f"{span.rate.per:,}"
            taken = f"per {per}" + (f" of {span.rate.of}" if span.rate.of else "")
        elif span.known_on or span.as_at:
            taken = str(span.known_on or span.as_at)
        else:
            taken = "a time" if span.per_time else "?"
        steps.append((words, taken))
    return tuple(steps)
