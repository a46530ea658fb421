"""`reeve doctor`: everything that Reeve needs, looked at."""

from collections.abc import Iterator

from bot import clock
from bot.duties.catalogue import Catalogue
from bot.duties.checks import Check, State, warning
from bot.duties.markings import check_of_markings, marked_measures
from bot.figures.measures import Marking
from bot.files.examination import examine_home
from bot.main.pauses import moment_for
from bot.settings import Settings
from bot.slack.app import posting_client
from bot.slack.examination import Expected, Keys, address_at_fault, examine_slack, without_an_address
from bot.store.engine import open_engine
from bot.store.examination import examine_store
from bot.store.observations import ObservationStore

_MOST_AREAS = 20
"""Of how many areas the figures are looked at; what adds up by its definition does so in all."""


def examine(settings: Settings) -> Iterator[Check]:
    """Every check, one after the other; nothing is created, changed or posted."""
    checks, catalogue = examine_home(settings.home)
    yield from checks
    if catalogue is not None and catalogue.sample_today is not None and settings.has_slack:
        remedy = "name your own home with --home, or start with --allow-sample"
        yield warning("sample", "this home is a sample, and the token a real workspace's: nothing starts so", remedy)
    of_sample = catalogue is not None and catalogue.sample_today is not None and not settings.has_slack
    # What a sample queued on its own day has waited by its own clock.
    of_the_store = examine_store(settings.database, (lambda: moment_for(settings, None)) if of_sample else clock.now)
    yield from of_the_store
    if catalogue is not None and any((check.name, check.state) == ("tables", State.GOOD) for check in of_the_store):
        yield from _of_the_markings(catalogue, settings.database)
    if settings.slack_api_url and address_at_fault(settings.slack_api_url):
        yield from without_an_address(settings.slack_api_url)
        return
    expected = expected_of(catalogue) if catalogue is not None else None
    keys = Keys(settings.bot_token, settings.app_token, settings.signing_secret)
    # A client that waits for nothing: whoever asks the doctor is told that there is a limit, not left waiting for it.
    yield from examine_slack(keys, lambda token: posting_client(token, settings.slack_api_url), expected, clock.now)


def _of_the_markings(catalogue: Catalogue, database: str) -> Iterator[Check]:
    """Whether what is marked follows from what is open, in the areas that it is held of."""
    marked = marked_measures(catalogue.framework)
    if not marked:
        return
    engine = open_engine(database)
    try:
        store = ObservationStore(engine)
        areas = sorted({key.area for key in store.series_held() if key.measure in marked})
        figures = store.figures(catalogue.framework.waves, areas=areas[:_MOST_AREAS])
        yield check_of_markings(figures, catalogue.framework)
    finally:
        engine.dispose()


def expected_of(catalogue: Catalogue) -> Expected:
    """The channels and people that a catalogue names."""
    register = catalogue.register
    people = {identity: role for role, ids in register.roles.items() for identity in ids}
    people |= {lead.slack: lead.title for lead in register.leads.values() if lead.slack}
    return Expected(
        channels={channel.slack: channel.key for channel in catalogue.channels.values()},
        people=people,
        leads_without=tuple(lead.title for lead in register.leads.values() if not lead.slack),
        marked={
            channel.slack: channel.marking.value
            for channel in catalogue.channels.values()
            if channel.marking is not Marking.OFFICIAL
        },
    )


def is_well(checks: list[Check]) -> bool:
    """Whether nothing is wrong."""
    return all(check.state is not State.WRONG for check in checks)
