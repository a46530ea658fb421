"""What can be asked in the place of a question whose words are all known and do not go together."""

from collections.abc import Iterator, Sequence

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, Read
from bot.asking.words.field_words import Field
from bot.figures.framework import Framework
from bot.figures.period_labels import cadence_noun

_ENDS = (Field.MOST.value, Field.FEWEST.value)


def names_side_by_side(understood: Read, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The measures that a question names, where it names several, else the areas: rape, and charge rate."""
    framework = vocabulary.framework
    for known in ({one.name for one in framework.measures.values()}, {one.name for one in framework.areas.values()}):
        named = tuple(dict.fromkeys(taken for _, taken in understood.steps if taken in known))
        if len(named) > 1:
            return named
    return ()


def asked_instead(understood: Read, reason: str, vocabulary: Vocabulary) -> tuple[Choice, ...]:
    """Each of the names by itself where they do not go together; where and when there was most of what is most."""
    if reason == "not linked":
        return tuple(_each_by_itself(understood, names_side_by_side(understood, vocabulary)))
    return tuple(_ends_of_one(understood, vocabulary.framework)) if reason == "mixed" else ()


def _each_by_itself(understood: Read, names: Sequence[str]) -> Iterator[Choice]:
    for name in names:
        kept = [said for said, taken in understood.steps if taken and (taken == name or taken not in names)]
        yield Choice(name, " ".join(kept))


def _ends_of_one(understood: Read, framework: Framework) -> Iterator[Choice]:
    """`Most shoplifting`: in which area of each kind, and in which month; with the rest of the question."""
    measures = {one.name: one for one in framework.measures.values()}
    told = [(said, taken) for said, taken in understood.steps if taken]
    if [taken in known for (_, taken), known in zip(told, (_ENDS, measures), strict=False)] != [True, True]:
        return
    (_, end), (words, name) = told[:2]
    rest = [said for said, _ in understood.steps[understood.steps.index((words, name)) + 1 :]]
    within = () if framework.home is None else framework.children_of(framework.home)
    kinds = dict.fromkeys(one.kind.replace("-", " ") for one in within)
    for what in (*kinds, cadence_noun(measures[name].cadence, 1)):
        asking = " ".join([f"which {what} had the {end} {words}", *rest])
        yield Choice(f"{what[:1].upper()}{what[1:]} with the {end}", asking)
