"""Whether it is asked what a name of the catalogue means, and nothing more beside it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.names.part_taken import NUMBERS_SAID
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import Token

_OF_THE_NAME = (Field.MEANING, Field.WHAT_IS)
_IT = frozenset({"it", "its", "they"})


def asked_meaning(parts: Parts, topics: tuple[tuple[str, str], ...]) -> Question | NotUnderstood:
    """The question for a meaning; none where the figure, or something else of it, is asked for as well."""
    if parts.measures and (parts.areas or parts.rate):
        return NotUnderstood("mixed")
    if _is_joined_to_more(parts):
        return NotUnderstood("two things")
    if not (parts.measures or parts.has(Field.MEANING)) and NUMBERS_SAID & {*parts.harmless.values()}:
        return NotUnderstood("no measure")  # what is the force figure
    measures = tuple(parts.measures[:1])
    with_figure = bool(measures) and not parts.has(Field.MEANING)
    return Question(intent=Intent.MEANING, topics=topics, measures=measures, with_figure=with_figure)


def of_the_figure_before(parts: Parts, tokens: Sequence[Token], previous: Question | None) -> Parts | None:
    """`What's the trend`, `what is the upper limit` behind a figure: what is asked of that figure; else None.

    `What is a trend` and `what does trend mean` ask for the meaning there, too, and so does all that stands alone.
    """
    of_it = previous is not None and bool(previous.measures) and previous.intent is not Intent.MEANING
    a_term = not (parts.names or parts.has(Field.MEANING))
    if not of_it or not a_term or "the" not in [token.word for token in tokens]:
        return None
    return replace(parts, fields={one: place for one, place in parts.fields.items() if one is not Field.WHAT_IS})


def _is_joined_to_more(parts: Parts) -> bool:
    """`What does KSI mean and what's the latest figure`: a time or a word of the field beyond a joint."""
    meant = parts.fields.get(Field.MEANING)
    if meant is None:
        return False
    joined = {*parts.parted, *(place for place, word in parts.harmless.items() if word == "and")}
    more = [place for place, _ in parts.periods]
    more += [place for one, place in parts.fields.items() if one not in _OF_THE_NAME]
    more += [place for place, word in parts.harmless.items() if _IT & {*word.split()}]
    return any(any(min(meant, place) < at <= max(meant, place) for at in joined) for place in more)
