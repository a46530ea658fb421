"""`select`: which measures and areas a rule is about."""

from collections.abc import Callable

from bot.duties.catalogue import Catalogue
from bot.duties.faults import cut
from bot.files.fields import Fields, Known, listed
from bot.files.nearest import did_you_mean
from bot.watching.rules import Select

EVERY_OF_A_KIND = ":*"
_EVERYTHING = Select()


def read_select(fields: Fields, catalogue: Catalogue) -> Select:
    """The selection; every word in it must be in the catalogue, so that no misspelt rule watches nothing in silence."""
    inner = fields.inner("select", "select")
    if inner is None:
        return _EVERYTHING
    framework = catalogue.framework
    measures = framework.measures.values()
    groups = sorted({group.key for measure in measures for group in measure.groups})
    select = Select(
        measures=inner.references("measures", Known("measure", "measures.yaml", framework.measures)),
        areas=inner.references("areas", Known("area", "areas.yaml"), _fault_in_area(catalogue)),
        tags=inner.references("tags", _used("tag", {tag for measure in measures for tag in measure.tags})),
        objectives=inner.references(
            "objectives", _used("objective", {part for measure in measures for part in measure.objective})
        ),
        groups=inner.references("groups", Known("group", "measures.yaml", groups or None)),
    )
    inner.done()
    return select


def _used(noun: str, words: set[str]) -> Known:
    return Known(noun, "measures.yaml", sorted(words))


def _fault_in_area(catalogue: Catalogue) -> Callable[[str], str | None]:
    areas = catalogue.framework.areas
    kinds = sorted({area.kind for area in areas.values()})
    known = Known("area", "areas.yaml", areas)

    def fault_in(word: str) -> str | None:
        if not word.endswith(EVERY_OF_A_KIND):
            return known.fault_in(word)
        kind = word.removesuffix(EVERY_OF_A_KIND)
        if kind in kinds:
            return None
        near = did_you_mean(word, [f"{known_kind}{EVERY_OF_A_KIND}" for known_kind in kinds])
        return f"no area is of the kind {cut(kind)!r}{near or listed('; the kinds are ', kinds)}"

    return fault_in
