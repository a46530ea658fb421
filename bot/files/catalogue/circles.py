"""Chains that come back to where they started: an area within itself, a lead who escalates to themselves."""

from collections.abc import Mapping

from bot.files.catalogue.file import CatalogueFile
from bot.files.yaml_source import Node


def refuse_circles(file: CatalogueFile, after: Mapping[str, str | None], places: Mapping[str, Node], verb: str) -> None:
    """One fault for each circle, at the member of it that is written first. `after` is each key's next, if any."""
    settled: set[str] = set()
    for start in after:
        chain: dict[str, None] = {}  # in order, and quick to look in
        here: str | None = start
        while here is not None and here not in settled and here not in chain:
            chain[here] = None
            here = after.get(here)
        if here is not None and here in chain:
            circle = list(chain)[list(chain).index(here) :]
            file.reading.fault(places[here], f"a circle: {f' {verb} '.join([*circle, here])}")
        settled.update(chain)
