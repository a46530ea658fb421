"""A note on the whole of a measure is of its groups as well; what is marked on one of them happened there alone."""

from bot.figures.annotations import Annotation
from bot.figures.framework import Framework
from bot.figures.periods import parse_period

_JUNE = parse_period("2026-06")


def _note(text: str, group: str = "", *, rebase: bool = False) -> Annotation:
    return Annotation(measure="vehicle", area="quays", start=_JUNE, end=_JUNE, text=text, group=group, rebase=rebase)


def _texts(notes: tuple[Annotation, ...], group: str) -> list[str]:
    framework = Framework(areas={}, measures={}, annotations=notes)
    return [one.text for one in framework.annotations_for("vehicle", "quays", group)]


def test_what_is_marked_on_one_group_and_on_the_whole_is_of_no_other_group() -> None:
    notes = (_note("tool thefts from vans", "from"), _note("tool thefts from vans"), _note("a carnival"))
    assert _texts(notes, "of") == ["a carnival"]
    assert _texts(notes, "from") == ["tool thefts from vans", "a carnival"]
    assert _texts(notes, "") == ["tool thefts from vans", "a carnival"]


def test_how_it_is_counted_is_so_of_every_group() -> None:
    notes = (_note("a new system", "from", rebase=True), _note("a new system", rebase=True))
    assert _texts(notes, "of") == ["a new system"]
