"""`Burglary`, where a percentage is told of it and counts have it in their names: those are asked for, not that one."""

from collections.abc import Sequence

from bot.asking.names.kinds_as_groups import OF_A_PERCENTAGE, are_crimes
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.question import Choice
from bot.asking.words.tokens import Token, stem
from bot.figures.measures import Unit


def counts_called(
    groups: Sequence[Reading], gone: tuple[int, int], tokens: Sequence[Token], vocabulary: Vocabulary
) -> tuple[Choice, ...]:
    """The question with each count that has the words in its name, where they are groups of what is no count alone."""
    measures = vocabulary.framework.measures
    said = [token.word for token in tokens[gone[0] : gone[1]]]
    if any(measures[one.of].unit is Unit.COUNT for one in groups) or not are_crimes((*said, *map(stem, said))):
        return ()
    if not OF_A_PERCENTAGE.isdisjoint(token.word for token in tokens):
        return ()
    named = [{one.key for one in vocabulary.parts.get(stem(word), ()) if one.sort is Sort.MEASURE} for word in said]
    keys = set.intersection(*named) if named else set()
    counts = sorted(key for key in keys if measures[key].unit is Unit.COUNT)
    before = " ".join(token.word for token in tokens[: gone[0]])
    behind = " ".join(token.word for token in tokens[gone[1] :])
    return tuple(Choice(measures[key].name, f"{before} {measures[key].name} {behind}".strip()) for key in counts)
