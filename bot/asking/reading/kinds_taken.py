"""What an answer says of areas that were asked for in other words than the catalogue: LPA taken for borough."""

from collections.abc import Sequence

from bot.asking.names.kind_words import (
    is_another_kind,
    is_called_so,
    is_part_of_such,
    kinds_held,
    kinds_within,
    taken_for,
)
from bot.asking.names.vocabulary import Sort
from bot.asking.question import Choice, NotUnderstood
from bot.asking.reading.parts import Parts
from bot.asking.words.name_forms import plural
from bot.asking.words.tokens import Token
from bot.figures.areas import Area
from bot.figures.framework import Framework


def kinds_taken(parts: Parts, steps: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The everyday words for areas that were asked through, with the kinds that they were taken for.

    `steps` are the stretches of the question, as they were said.
    """
    said = zip(parts.taken, steps, strict=True)
    kinds = [(words, one.key) for (_, one), (words, _) in said if one is not None and one.sort is Sort.KIND]
    return tuple(pair for words, kind in kinds if kind in parts.kinds for pair in taken_for(words, kind))


def no_such_kind(
    parts: Parts, steps: Sequence[tuple[str, str]], tokens: Sequence[Token], framework: Framework
) -> NotUnderstood | None:
    """That no figures are held by the kind of area that was said, with what is held as choices.

    A ward is no borough: whatever level of the force it lies at, its areas are others.
    """
    said = [token.word for token in tokens]
    for at, ((span, one), (words, _)) in enumerate(zip(parts.taken, steps, strict=True)):
        if one is None or one.sort is not Sort.KIND:
            continue
        before, behind = said[: span.start], said[span.end :]
        if one.key in parts.kinds and taken_for(words, one.key) and _is_another(words, one.key, framework):
            put = [(f"by {kind}", plural(kind) if one.of == "plural" else kind) for kind in kinds_within(framework)]
        elif (area := _area_at(at - 1, parts, framework)) is not None and is_part_of_such(words, area.kind):
            put = [(area.name, "")]
        else:
            continue
        choices = tuple(Choice(label, " ".join([*before, *kind.split(), *behind])) for label, kind in put)
        return NotUnderstood("no such kind", words, kinds_held(framework), choices)
    return None


def _is_another(words: str, kind: str, framework: Framework) -> bool:
    return is_another_kind(words) and not is_called_so(words, kind, framework)


def _area_at(place: int, parts: Parts, framework: Framework) -> Area | None:
    one = parts.taken[place][1] if place >= 0 else None
    return framework.areas[one.key] if one is not None and one.sort is Sort.AREA else None
