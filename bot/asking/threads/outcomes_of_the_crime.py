"""`And the charge rate` after a crime: that of this crime where it is held, and never that of all crime or of another.

What a percentage is of says the catalogue (`of`), or else those words of its name that are no words of outcomes.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, Intent, NotUnderstood, Question, Read
from bot.asking.reading.reading import read
from bot.asking.threads.reply import Reply, not_completed
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Combine, Measure, Unit

Words = frozenset[str]
Measures = Mapping[str, Measure]

_SURELY_OUTCOMES = frozenset(
    map(
        stem,
        word_set(
            "outcome charge charged charging summons summonsed detection detected solved solve clearance cleared "
            "conviction convicted arrest arrested prosecution prosecuted cautioned"
        ),
    )
)
_OUTCOMES = frozenset(
    map(stem, _SURELY_OUTCOMES | word_set("positive sanction caution action taken clear up rate percentage proportion"))
)
_OF_ALL = frozenset(
    map(
        stem,
        word_set(
            "all total overall recorded police notifiable flagged crimes offences encounters "
            "a an and as by for from in of on or the to with"
        ),
    )
)
_SAYS_ALL = frozenset({"all", "total", "overall"})
_OF = frozenset({"for", "of"})
_BEFORE_OF = word_set("and so ok now same the that it what whats about how")
_BEFORE_NAMES = _BEFORE_OF | word_set("and n is was our their for them those these this please pls then")
_ASKS_WHAT_IT_IS = word_set("mean means meaning defined definition count counts counted counting include includes")
_OF_NO_FIGURE = frozenset({Intent.LEAD, Intent.DEPUTY, Intent.HELD, Intent.NEXT_DUE})


def outcomes_of_the_crime(text: str, reply: Reply, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """What came of the crime that stands there, for what would be of all crime or of another; None of anything else.

    Behind such a rate `for` a crime is the same rate of that one, where it is held.
    """
    before, words, measures = thread.question, words_of(text), vocabulary.framework.measures
    if reply.each or before is None or len(before.measures) != 1 or not _SAYS_ALL.isdisjoint(words):
        return None
    if {words_of(one.question) for one in thread.choices} & {words_of(text), words_of(reply.text)}:
        return None  # it was asked back whether this is meant
    goes_on = _is_of_outcomes(measures[before.measures[0]]) and _says_of_what(words)
    said = (*words, *words_of(thread.unanswered))
    if not goes_on and _words_of_outcomes(measures).isdisjoint(map(stem, said)):
        return None
    asked = (reply.read or read(reply.text, vocabulary, day, reply.follows)).outcome
    if isinstance(asked, NotUnderstood) or (asked.intent is Intent.MEANING and not asked.measures):
        of_it = _so_called_of_it(text, before, measures)
        return None if of_it is None or thread.unanswered else Reply(text, before, of_it)
    if len(asked.measures) != 1 or asked.intent in _OF_NO_FIGURE:
        return None
    if asked.intent is Intent.MEANING and not _ASKS_WHAT_IT_IS.isdisjoint(words):
        return None
    of_its_own = _same_of_another(text, asked, before, measures) if goes_on else None
    found = of_its_own if goes_on else _of_the_crime(text, asked, before, thread, vocabulary, day)
    return None if found is None else Reply(text, before, found)


def _of_the_crime(
    text: str, asked: Question, before: Question, thread: Thread, vocabulary: Vocabulary, day: date
) -> Read | None:
    measures = vocabulary.framework.measures
    standing, rate = measures[before.measures[0]], measures[asked.measures[0]]
    crime = _of_what(standing, measures) | _of_groups(before, standing)
    is_there = _counts_cases(standing) or _is_of_outcomes(standing)
    if not is_there or not crime or not _is_of_outcomes(rate) or _of_what(rate, measures) == crime:
        return None
    if _of_what(rate, measures) and _says(text, rate, measures):
        return None
    if {"back", *words_of(rate.name)} <= {*words_of(text)}:
        return None  # `back to charge rate`, in its whole name: it was told before the one that stands there
    own = _held_of(crime, _outcomes_told(rate, measures), measures)
    if own == standing and f" {' '.join(words_of(rate.name))} " in f" {' '.join(words_of(text))} ":
        alone = read(text, vocabulary, day).outcome
        if isinstance(alone, Question) and not alone.home_meant and alone.period != NEWEST:
            return None  # the other one, by its whole name, with its place and its time
    if own is None:
        return _not_held(text, rate, standing, thread, vocabulary, day)
    asked = replace(before, intent=Intent.VALUE) if asked.intent is Intent.MEANING else asked
    return Read(replace(asked, measures=(own.key,), groups=()), corrected=((text, own.name),))


def _so_called_of_it(text: str, before: Question, measures: Measures) -> Read | None:
    """`Whats the charge rate`, where it is held of the crime that stands there and not of all crime."""
    standing = measures[before.measures[0]]
    said = frozenset(stem(word) for word in words_of(text) if word not in _BEFORE_NAMES)
    if not _counts_cases(standing) or before.groups or said.isdisjoint(_SURELY_OUTCOMES):
        return None
    own = _held_of(_of_what(standing, measures), {said}, measures)
    asked = replace(before, intent=Intent.VALUE) if before.intent is Intent.MEANING else before
    return None if own is None else Read(replace(asked, measures=(own.key,)), corrected=((text, own.name),))


def _not_held(
    text: str, rate: Measure, standing: Measure, thread: Thread, vocabulary: Vocabulary, day: date
) -> Read | None:
    """That a rate is not held of what stands there; None where the words ask for it whole, with place and time."""
    words, measures = words_of(text), vocabulary.framework.measures
    alone = read(text, vocabulary, day).outcome
    if isinstance(alone, Question) and not alone.home_meant and alone.period != NEWEST and words[0] != "and":
        return None
    if thread.unanswered and _words_of_outcomes(measures).isdisjoint(map(stem, words)):
        return Read(not_completed(thread))
    as_held = Choice(rate.name, text if isinstance(alone, Question) else rate.name)
    of_what = measures[standing.of or standing.key].name
    return Read(NotUnderstood("not of that", of_what, near=(rate.name,), choices=(as_held,)))


def _same_of_another(text: str, asked: Question, before: Question, measures: Measures) -> Read | None:
    rate, crime = measures[before.measures[0]], measures[asked.measures[0]]
    if not _counts_cases(crime):
        return None
    own = _held_of(_of_what(crime, measures) | _of_groups(asked, crime), _outcomes_told(rate, measures), measures)
    if own is None:
        count = Choice(crime.name, f"number of {crime.name}")
        return Read(NotUnderstood("not of that", crime.name, near=(rate.name,), choices=(count,)))
    return Read(replace(asked, measures=(own.key,), groups=()), corrected=((text, own.name),))


def _held_of(crime: Words, outcomes: Collection[Words], measures: Measures) -> Measure | None:
    """The only percentage of a crime that tells an outcome, by any of its names."""
    wanted = {crime | outcome for outcome in outcomes}
    own = [
        one
        for one in measures.values()
        if _is_of_outcomes(one)
        and (of_what := _of_what(one, measures))
        and any(_plain(name) | of_what in wanted for name in (one.name, *one.aliases))
    ]
    return own[0] if len(own) == 1 and _of_what(own[0], measures) <= crime else None


def _outcomes_told(rate: Measure, measures: Measures) -> Collection[Words]:
    """What a percentage tells of its cases, in the words of each of its names."""
    return {_plain(name) - _of_what(rate, measures) for name in (rate.name, *rate.aliases)}


def _of_what(measure: Measure, measures: Measures) -> Words:
    """Of which cases it is: none where it is of all."""
    if measure.of is not None:
        return _plain(measures[measure.of].name)
    plain = _plain(measure.name)
    return plain if measure.unit is Unit.COUNT else frozenset(word for word in plain - _OUTCOMES if word.isalpha())


def _of_groups(question: Question, measure: Measure) -> Words:
    named = (_plain(one.name) for one in measure.groups if one.key in question.groups)
    return frozenset[str]().union(*named)


def _says(text: str, rate: Measure, measures: Measures) -> bool:
    """Whether some words say of what a percentage is, by any of its names or of those of what it is of."""
    of = () if rate.of is None else (measures[rate.of].name, *measures[rate.of].aliases)
    names = frozenset[str]().union(*map(_plain, (rate.name, *rate.aliases, *of)))
    return not (names - _OUTCOMES).isdisjoint(map(stem, words_of(text)))


def _says_of_what(words: tuple[str, ...]) -> bool:
    at = next((at for at, word in enumerate(words) if word not in _BEFORE_OF), 0)
    return words[at : at + 1] != () and words[at] in _OF


def _words_of_outcomes(measures: Measures) -> Words:
    names = (name for one in measures.values() if _is_of_outcomes(one) for name in (one.name, *one.aliases))
    return _SURELY_OUTCOMES.union(*map(_plain, names))


def _counts_cases(measure: Measure) -> bool:
    return measure.unit is Unit.COUNT and measure.combine is Combine.SUM


def _is_of_outcomes(measure: Measure) -> bool:
    if measure.unit is not Unit.PERCENT:
        return False
    return any(not _SURELY_OUTCOMES.isdisjoint(map(stem, words_of(name))) for name in (measure.name, *measure.aliases))


def _plain(name: str) -> Words:
    """The words of a name, but those that say that it is of all."""
    return frozenset(map(stem, words_of(name))) - _OF_ALL
