"""`Sum of the backlog over the last 3 months`: what is a state at the end of a period adds up to no total over time."""

from bot.asking.asked_period import Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.parts import Parts
from bot.asking.reading.runs_asked import is_a_stretch
from bot.asking.words.field_words import Field
from bot.figures.measures import Combine

_OVER_TIME = (Form.LAST, Form.SINCE, Form.ROLLING)
"""Times over which a state is told by how it has changed, which is no total of it."""


def total_of_a_state(question: Question, parts: Parts, vocabulary: Vocabulary) -> NotUnderstood | None:
    """That a state has no total over a stretch; None where none is asked for, or not of a stretch.

    `Total officers in 2025/26` are those at its end, but the sum of them are those of no time.
    """
    asked = parts.has(Field.COMBINED) or (_says_total(parts) and question.period.form in _OVER_TIME)
    if question.intent is not Intent.VALUE or not asked or not is_a_stretch(question.period):
        return None
    states = (vocabulary.framework.measures[key] for key in question.measures)
    name = next((one.name for one in states if one.combine is Combine.LAST), "")
    return NotUnderstood("no total", name, near=(Combine.LAST.value,)) if name else None


def _says_total(parts: Parts) -> bool:
    """Whether a total is said, and not how something is on the whole."""
    return parts.has(Field.TOTAL) and parts.words_at(parts.fields[Field.TOTAL]) != ("overall",)
