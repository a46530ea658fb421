"""`Has that changed`, `is that unusual` in a thread after the figure of each area: asked of each of them."""

from dataclasses import replace

from bot.asking.asked_period import Form
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


def of_what_was_listed(asked: Question, parts: Parts, previous: Question) -> Question | NotUnderstood:
    """The question of each area that was listed; not understood where of the whole alone it would say too little."""
    if asked.since_when and previous.period.form in _STRETCHES and not parts.periods:
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
