"""Every name that a catalogue gives, with what it names."""

from collections.abc import Iterator, Mapping, Sequence

from bot.asking.names.age_groups import said_of_ages
from bot.asking.names.field_names import said_in_the_field, said_of_sections
from bot.asking.names.named import Reading, Sort
from bot.asking.names.names_of_boards import names_of_boards
from bot.asking.names.names_of_leads import names_of_leads
from bot.asking.names.names_of_places import kinds_of_home, plural_of_all
from bot.asking.names.names_of_surveys import names_of_surveys
from bot.asking.names.references import parts_of_heading
from bot.asking.names.strands import said_of_ethnicity, said_of_strand, said_of_two
from bot.asking.periods.period_names import SEASONS, WEEKDAYS_IN_FULL
from bot.asking.words.name_forms import Words, joined_stems, plural, without_brackets
from bot.asking.words.tokens import words_of
from bot.chasing.register import Register
from bot.figures.framework import Framework
from bot.figures.measures import Group, Measure, dimension_of
from bot.figures.periods import MONTHS

NAMED_TIMES = frozenset([*(month.lower() for month in MONTHS), *SEASONS, *WEEKDAYS_IN_FULL])
"""What a place may be called as well."""


def _as_a_share(name: str) -> Iterator[str]:
    """`Proportion of violence solved`, of what is called the percentage of it."""
    for said in ("Percentage of ", "Proportion of "):
        if name.casefold().startswith(said.casefold()):
            rest = name[len(said) :]
            yield from (f"{share} of {rest}" for share in ("percentage", "proportion"))


def _names_of_objectives(measure: Measure) -> Iterator[tuple[str, Reading]]:
    for objective in measure.objective:
        yield from ((name, Reading(Sort.OBJECTIVE, objective)) for name in (objective, *parts_of_heading(objective)))


def every_name(framework: Framework, register: Register) -> Iterator[tuple[str, Reading]]:
    """Each name, with one thing that it names."""
    for measure in framework.measures.values():
        reading = Reading(Sort.MEASURE, measure.key)
        own_names = (*without_brackets(measure.name), *measure.aliases)
        yield from ((name, reading) for one in own_names for name in (one, *_as_a_share(one)))
        yield from ((name, Reading(Sort.TAG, tag)) for tag in measure.tags for name in _names_of_tag(tag))
        yield from _names_of_objectives(measure)
        for group in measure.groups:
            of_group = Reading(Sort.GROUP, group.key, measure.key)
            own = (group.name, *group.aliases, *_behind_its_number(group), *_sections_for_short(group))
            called = (
                *own,
                *said_of_ages(group.name, (one.name for one in measure.groups)),
                *said_of_strand(measure, own),
                *said_of_two(group.name),
                *said_of_ethnicity(group.name, (one.name for one in measure.groups)),
            )
            yield from ((name, of_group) for name in (*called, *(one for name in called for one in _victims_of(name))))
        for dimension in dict.fromkeys(dimension_of(group.key) for group in measure.groups if "=" in group.key):
            for noun in ("", " group", " band", " bracket"):
                yield f"{dimension.replace('-', ' ')}{noun}", Reading(Sort.DIMENSION, dimension, measure.key)
    yield from ((name, Reading(Sort.MEASURE, key)) for name, key in names_of_surveys(framework))
    for area in framework.areas.values():
        yield from ((name, Reading(Sort.AREA, area.key)) for name in (area.name, *area.aliases))
        kind = area.kind.replace("-", " ")
        if area.name.casefold() in NAMED_TIMES:
            yield f"{area.name} {kind}", Reading(Sort.AREA, area.key)
        yield kind, Reading(Sort.KIND, area.kind)
        yield plural(kind), Reading(Sort.KIND, area.kind, "plural")
    yield from ((name, Reading(Sort.KIND, kind, many)) for name, kind, many in kinds_of_home(framework))
    for peers in framework.peer_groups.values():
        every = plural_of_all(peers.members, framework)
        names = (
            name
            for name in (peers.name, *peers.aliases)
            if not every or joined_stems(words_of(name)) != joined_stems(words_of(every))
        )
        yield from ((name, Reading(Sort.PEERS, peers.key)) for name in names)
    yield from ((name, Reading(Sort.LEAD, key)) for name, key in names_of_leads(register.leads.values()))
    for deliverable in register.deliverables.values():
        yield deliverable.title, Reading(Sort.DELIVERABLE, deliverable.key)
    boards = dict.fromkeys(meeting.board for meeting in register.meetings)
    yield from ((name, Reading(Sort.BOARD, board)) for name, board in names_of_boards(boards))
    for key, wave in framework.waves.items():
        yield from ((name, Reading(Sort.WAVE, key)) for name in (key, wave.name, *_as_a_wave(wave.name)) if name)


def _as_a_wave(name: str) -> Iterator[str]:
    """`Wave 12` of the one that the catalogue calls Sweep 12."""
    *_, number = words_of(name) or ("",)
    if number.isdecimal() and len(number) < len("2026"):
        yield f"wave {number}"


def _names_of_tag(tag: str) -> Iterator[str]:
    """A tag as it is written and as the field says it: violence against women of VAWG, which are all its measures."""
    words = words_of(tag.replace("-", " "))
    yield " ".join(words)
    for said in said_in_the_field(words):
        yield " ".join(said)
        yield " ".join(said).removesuffix(" and girls")


def _behind_its_number(group: Group) -> Iterator[str]:
    """`Damage and reckless behaviour` of a group that is called Group 4 too, and is that in full."""
    number, colon, name = group.name.partition(": ")
    if colon and number in group.aliases and len(words_of(name)) > 1:
        yield name


def _sections_for_short(group: Group) -> Iterator[str]:
    """`S60` of a group that is called Section 60."""
    for name in (group.name, *group.aliases):
        yield from (" ".join(one) for one in said_of_sections(words_of(name)))


_AGES_OF_PEOPLE: Mapping[Words, Words] = {
    ("younger", "people"): ("younger", "young"),
    ("young", "people"): ("younger", "young"),
    ("older", "people"): ("older",),
}


def _victims_of(name: str) -> Iterator[str]:
    """`Victims of burglary` for burglary victims, `violence victims` for those of violent crime, young for younger."""
    words = words_of(name)
    if words in _AGES_OF_PEOPLE:
        yield from (f"{word} {folk}" for word in _AGES_OF_PEOPLE[words] for folk in ("people", "folk", "ones"))
    if len(words) > 1 and words[-1] == "victims":
        of_what = " ".join(words[:-1])
        if len(words) > _CRIME_AND_VICTIMS and words[-2] in ("crime", "crimes", "offence", "offences"):
            yield f"{' '.join(words[:-2])} victims"
        yield f"victims of {of_what}"
        if of_what == "violent crime":
            yield from ("violence victims", "victims of violence")


_CRIME_AND_VICTIMS = 2
_HOMES = ("households", "dwellings", "homes")
_HOMES_THERE = ("homes are there", "homes there are", "houses are there", "houses there are", "households are there")
PEOPLE_LIVING = ("people live", "people living", "people who live", "people lived", "people do we police")


def there_are(names: Mapping[Words, set[Reading]]) -> Sequence[tuple[Words, set[Reading]]]:
    """The ways of asking how many people live and homes stand somewhere, with the only measure that counts them."""
    found = []
    for called, phrases in (
        (("population", "residents", "resident population"), PEOPLE_LIVING),
        (_HOMES, _HOMES_THERE),
    ):
        there = {one for name in called for one in names.get(words_of(name), ()) if one.sort is Sort.MEASURE}
        found += [(tuple(phrase.split()), there) for phrase in phrases if len(there) == 1]
    return found
