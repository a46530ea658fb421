"""`Has that changed`, `is that unusual` in a thread after the figure of each area: asked of each of them.

And after areas in their order, `by district`: in the same order, of areas of that kind.
"""

from dataclasses import replace

from bot.asking.asked_period import Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

_OF_EACH = (Intent.CHANGE, Intent.SIGNALS, Intent.RATE)
_OF_THE_WHOLE = (Intent.TARGET, Intent.VARIANCE, Intent.NEXT_DUE, Intent.LEAD, Intent.MEANING, Intent.HELD)
"""What is told of a measure, whichever areas were listed."""
_MEANS = word_set("average averages averaged avg mean means")
"""What may be that of all of them together."""
_STRETCHES = (Form.ROLLING, Form.TO_DATE, Form.LAST)


def of_what_was_listed(
    asked: Question, parts: Parts, previous: Question, vocabulary: Vocabulary
) -> Question | NotUnderstood:
    """The question of each area that was listed; not understood where of the whole alone it would say too little."""
    if asked.since_when and not parts.periods and _is_a_stretch(previous, vocabulary):
        return NotUnderstood("mixed")  # since when a month was so high is not since when twelve were
    broken_down = parts.kinds or parts.peers or parts.cadences
    said = broken_down or ((parts.names or parts.periods) and asked.by != EACH_PERIOD)
    if {*parts.fields} == {Field.TOTAL} and not said and asked.by and not asked.by.startswith("peers:"):
        return replace(asked, by="", cadences=(), stepped=False)
    if not previous.by or previous.by == EACH_PERIOD or asked.by or asked.intent in _OF_THE_WHOLE:
        return asked
    if parts.names or parts.kinds or parts.peers or parts.home_said or parts.areas_asked or parts.has(Field.TOTAL):
        return asked
    of_each = asked.intent in _OF_EACH or (asked.intent is Intent.LINES and _MEANS.isdisjoint(parts.words))
    by_kind = previous.intent in (Intent.VALUE, *_OF_EACH) and ":" not in previous.by and len(previous.measures) == 1
    if by_kind and of_each and not (previous.condition or previous.with_whole):
        return replace(asked, by=previous.by, areas=previous.areas, home_meant=previous.home_meant)
    return NotUnderstood("mixed")


def in_order_by_another_kind(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """`By district` after the teams in their order, or those of them that rose: the districts, asked so."""
    known, home = vocabulary.framework.areas, vocabulary.framework.home
    said = parts.measures or parts.areas or parts.groups or parts.periods or parts.home_said
    more = parts.peers or parts.cadences or parts.rate is not None or parts.threshold is not None
    held_to = previous.intent is Intent.RANKING or previous.condition is not None
    held_to = held_to and previous.by in {one.kind for one in known.values()}
    if not held_to or said or more or {*parts.fields} - {Field.BY} or len(parts.kinds) != 1:
        return None
    kind = parts.kinds[0]
    if kind == previous.by or previous.beside or home is None:
        return None
    within = {known[key].kind for key in vocabulary.framework.lying_within(previous.areas)}
    if kind in within:
        return replace(previous, by=kind)
    return replace(previous, by=kind, areas=(home,), home_meant=True)


def _is_a_stretch(previous: Question, vocabulary: Vocabulary) -> bool:
    """Whether the time before is of several of the periods by which the measure is counted."""
    cadences = {vocabulary.framework.measures[key].cadence for key in previous.measures}
    kinds = {one.kind for one in previous.period.candidates}
    named = previous.period.form is Form.NAMED and bool(kinds) and not kinds <= cadences
    return named or previous.period.form in _STRETCHES
