"""`Total 999 and 101 calls`: a total that is not made, and each measure by itself, which may be all that is meant."""

from bot.asking.question import Choice, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field


def each_by_itself(question: Question, parts: Parts) -> tuple[Choice, ...]:
    """The question without the word for the total, of several measures; nothing where they are to be combined."""
    place = parts.fields.get(Field.TOTAL)
    span = None if place is None else parts.taken[place][0]
    several = len(question.measures) >= len(("one", "other")) and not parts.has(Field.COMBINED)
    if not several or span is None or span.end - span.start > 1:
        return ()
    return (Choice("Each by itself", " ".join((*parts.words[: span.start], *parts.words[span.end :]))),)
