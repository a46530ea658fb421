"""A catalogue from its texts: every file read, every reference checked, every fault at once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.chasing.register import Register
from bot.duties.catalogue import Catalogue
from bot.duties.faults import Fault, InputFaults
from bot.figures.framework import Framework
from bot.files.catalogue.annotations import read_annotations
from bot.files.catalogue.areas import read_areas, read_home, read_peer_groups
from bot.files.catalogue.channels import read_channels
from bot.files.catalogue.deliverables import read_deliverables, read_meetings
from bot.files.catalogue.file import CatalogueFile
from bot.files.catalogue.measures import read_measures
from bot.files.catalogue.people import read_leads, read_roles
from bot.files.catalogue.references import References
from bot.files.catalogue.sample import read_sample
from bot.files.catalogue.shared_names import warn_of_shared_names
from bot.files.catalogue.targets import read_targets
from bot.files.catalogue.waves import read_waves
from bot.files.home_files import CATALOGUE_FOLDER, SAMPLE_FILE, catalogue_files
from bot.files.nearest import did_you_mean
from bot.files.yaml_source import read_yaml

REQUIRED = ("areas.yaml", "measures.yaml")
OPTIONAL = (
    "targets.yaml",
    "people.yaml",
    "channels.yaml",
    "deliverables.yaml",
    "waves.yaml",
    "annotations.yaml",
)
SAMPLE = "sample.yaml"


def read_catalogue(home: Path) -> Catalogue:
    """The catalogue in `data/catalogue/` (and `data/sample.yaml`) of a home; InputFaults with every fault in it."""
    found = catalogue_files(home)
    return _parse(found.texts, found.faults)


def parse_catalogue(files: Mapping[str, str]) -> Catalogue:
    """The catalogue from its texts by name, as `catalogue_texts` gives them; InputFaults with every fault in them."""
    return _parse(files, ())


def _parse(texts: Mapping[str, str], before: tuple[Fault, ...]) -> Catalogue:
    unread = {_name_of(fault.file) for fault in before}
    paths = {_name_of(path): path for path in texts}
    files = {
        name: CatalogueFile(read_yaml(paths[name], texts[paths[name]]))
        if name in paths
        else CatalogueFile.absent(f"{CATALOGUE_FOLDER}/{name}", broken=name in unread)
        for name in (*REQUIRED, *OPTIONAL, SAMPLE)
    }
    catalogue = _read(_Files(files))
    faults = [*before, *_missing(set(paths) | unread, texts), *filter(None, map(_fault_in_path, sorted(texts)))]
    for file in files.values():
        faults.extend(file.faults)
    if faults:
        raise InputFaults(sorted(faults, key=lambda fault: (fault.file, fault.line or 0)))
    return catalogue


@dataclass(frozen=True, slots=True)
class _Files:
    by_name: Mapping[str, CatalogueFile]

    def __getitem__(self, subject: str) -> CatalogueFile:
        return self.by_name[f"{subject}.yaml"]

    @property
    def warnings(self) -> tuple[str, ...]:
        return tuple(warning for _, file in sorted(self.by_name.items()) for warning in file.warnings)


def _read(files: _Files) -> Catalogue:
    known = References.of(files.by_name)
    areas = read_areas(files["areas"], known)
    peer_groups = read_peer_groups(files["areas"], known)
    waves = read_waves(files["waves"])
    measures = read_measures(files["measures"], known)
    seen_waves = None if files["waves"].broken else waves
    framework = Framework(
        areas=areas,
        measures=measures,
        home=read_home(files["areas"], areas, known),
        peer_groups=peer_groups,
        targets=read_targets(files["targets"], known, measures, peer_groups, seen_waves),
        waves=waves,
        annotations=read_annotations(files["annotations"], known, seen_waves),
    )
    register = Register(
        leads=read_leads(files["people"], known),
        deliverables=read_deliverables(files["deliverables"], known),
        meetings=read_meetings(files["deliverables"]),
        roles=read_roles(files["people"]),
    )
    channels = read_channels(files["channels"], known)
    today = read_sample(files["sample"])
    for file in files.by_name.values():
        file.done()
    warn_of_shared_names(files["measures"], "measures")
    warn_of_shared_names(files["areas"], "areas", "peer_groups")
    return Catalogue(framework, register, channels, today, files.warnings)


def _name_of(path: str) -> str | None:
    """The file of the catalogue that a path is; a bare name counts as one in its own folder."""
    folder, _, name = path.rpartition("/")
    if path in (SAMPLE_FILE, SAMPLE):
        return SAMPLE
    return name if folder in ("", CATALOGUE_FOLDER) and name in (*REQUIRED, *OPTIONAL) else None


def _missing(names: Collection[str | None], texts: Collection[str]) -> list[Fault]:
    misnamed = {path.rpartition("/")[2] for path in texts}
    return [
        Fault(f"{CATALOGUE_FOLDER}/{name}", f"is missing; a catalogue has {' and '.join(REQUIRED)}")
        for name in REQUIRED
        if name not in names and name.replace(".yaml", ".yml") not in misnamed
    ]


def _fault_in_path(path: str) -> Fault | None:
    folder, _, name = path.rpartition("/")
    if _name_of(path) is not None:
        return None
    if name.endswith(".yml"):
        return Fault(path, f"is not read: the name must end in .yaml ({name.removesuffix('.yml')}.yaml)")
    if name == SAMPLE:
        return Fault(path, f"is not read: its place is {SAMPLE_FILE}")
    if folder not in ("", CATALOGUE_FOLDER):
        return Fault(path, f"is not read: the files of the catalogue stand in {CATALOGUE_FOLDER} itself")
    known = (*REQUIRED, *OPTIONAL)
    proposal = did_you_mean(name, known) or f"; known are {', '.join(known)}"
    return Fault(path, f"is not a file of the catalogue{proposal}")
