"""What the files of a catalogue may refer to in one another."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.files.catalogue.file import CatalogueFile
from bot.files.fields import Known


@dataclass(frozen=True, slots=True)
class References:
    """The keys of each subject, faulty entries included; unknown where the file could not be read."""

    areas: Known
    measures: Known
    peer_groups: Known
    leads: Known

    @classmethod
    def of(cls, files: Mapping[str, CatalogueFile]) -> "References":
        """Collect the keys before anything is read, so that the order of files and entries does not matter."""

        def known(noun: str, file: str, part: str) -> Known:
            return Known(noun, file, files[file].keys(part))

        return cls(
            areas=known("area", "areas.yaml", "areas"),
            measures=known("measure", "measures.yaml", "measures"),
            peer_groups=known("peer group", "areas.yaml", "peer_groups"),
            leads=known("lead", "people.yaml", "leads"),
        )
