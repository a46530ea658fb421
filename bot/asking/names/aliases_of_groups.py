"""What a catalogue calls a measure by that is the name of one of its groups: drug drive arrests, of both kinds."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.words.tokens import stem, words_of
from bot.figures.framework import Framework
from bot.figures.measures import Group, Measure, dimension_of


def with_aliases_of_groups(framework: Framework) -> Framework:
    """The same framework, in which an alias that says one group of its measure is that group's.

    The whole is never told for a part that was asked for. A measure's own name is left as it is.
    """
    return replace(framework, measures={key: _with_its_groups(one) for key, one in framework.measures.items()})


def _with_its_groups(measure: Measure) -> Measure:
    meant = {alias: group for alias in measure.aliases if (group := _group_said(alias, measure.groups)) is not None}
    if not meant:
        return measure
    return replace(
        measure,
        aliases=tuple(alias for alias in measure.aliases if alias not in meant),
        groups=tuple(
            replace(one, aliases=(*one.aliases, *(alias for alias, group in meant.items() if group == one)))
            for one in measure.groups
        ),
    )


def _group_said(alias: str, groups: Sequence[Group]) -> Group | None:
    """The only group whose whole name stands in an alias, where nothing in it is of another group of that kind."""
    said = _stems(alias)
    found = [one for one in groups if _stands_in(_stems(one.name), said)]
    if len(found) != 1:
        return None
    own = found[0]
    kind = dimension_of(own.key)
    others = (one for one in groups if one != own and dimension_of(one.key) == kind)
    of_others = {word for one in others for name in (one.name, *one.aliases) for word in _stems(name)}
    return own if {*said}.isdisjoint(of_others - {*_stems(own.name)}) else None


def _stems(name: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in words_of(name))


def _stands_in(name: tuple[str, ...], said: tuple[str, ...]) -> bool:
    return any(said[at : at + len(name)] == name for at in range(len(said)))
