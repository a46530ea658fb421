"""A force that people ask about on a local workspace: a home of its own, a store, and Reeve's app connected."""

from __future__ import annotations

import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from bot import main
from bot.duties.deliver import Delivering, deliver
from bot.duties.home import HomeStores, load_home
from bot.duties.outbox import Picture
from bot.duties.tick import InForce
from bot.duties.world_in_force import WorldInForce
from bot.figures.chart_picture import ChartPicture
from bot.files.answer_pictures import drawn
from bot.files.catalogue import read_catalogue
from bot.files.figure_tables import figures_file
from bot.files.handed_in import opened
from bot.files.home_folder import HomeFolder
from bot.files.rule_files import read_rule_set
from bot.main.homes import home_desk, home_worlds
from bot.settings import Settings, read_settings
from bot.slack.access import SlackPeople
from bot.slack.alert_desk import AlertDesk
from bot.slack.answer_desk import AnswerDesk
from bot.slack.answer_posting import Poster
from bot.slack.app import SlackApp, listening_client, posting_client
from bot.slack.import_desk import ImportDesk
from bot.slack.inbound import Inbound
from bot.slack.messenger import SlackMessenger
from bot.slack.question_desk import QuestionDesk
from bot.store.figure_doubts import DatabaseDoubts
from bot.store.file_sets import FileSetStore
from bot.store.import_offers import DatabaseOffers
from bot.store.imports import ImportStore
from bot.store.inbound import DatabaseInbound
from bot.store.outbox import DatabaseOutbox
from bot.store.updates import UpdateStore
from bot.workspace import Channel, Command, RunningWorkspace, Team, User, UserGroup, serve
from tests.duties.test_explain import Ledger
from tests.end_to_end.slack_force import ClockAhead, eventually

Json = dict[str, Any]
NOW = datetime(2026, 2, 20, 9, 30, tzinfo=UTC)
BOT = User("U0REEVE", "reeve", "Reeve", is_bot=True)
PEOPLE = (
    User("U0ACC", "alex", "Alex Hughes"),
    User("U0ANALYST", "sam", "Sam Okafor"),
    User("U0VIEWER", "vic", "Vic Viewer"),
    User("U0CHIEF2", "cam", "Cam Chief"),
    User("U0GUEST", "pat", "Pat Lee", is_restricted=True),
    User("U0STRANGER", "ray", "Ray Other", team_id="T0OTHERS"),
)
_ALL = (BOT.id, *(one.id for one in PEOPLE))
COMMAND, COVENTRY, OPERATORS, SHARED, ELSEWHERE = "C0COMMAND", "C0COVENTRY", "C0OPERATORS", "C0SHARED", "C0ELSEWHERE"
TEAM = Team(
    "T0LOCAL",
    "Example force",
    PEOPLE,
    (
        Channel(COMMAND, "command-team", _ALL),
        Channel(COVENTRY, "coventry", _ALL),
        Channel(OPERATORS, "operators", _ALL),
        Channel(SHARED, "with-the-council", _ALL, is_ext_shared=True),
        Channel(ELSEWHERE, "elsewhere", tuple(one.id for one in PEOPLE)),
    ),
    BOT,
    usergroups=(UserGroup("S0CHIEFS", "chiefs", "Chiefs", ("U0CHIEF2",)),),
    commands=(Command("/kpi", "Ask about figures"),),
)

AREAS = """
home: force
areas:
  - {key: force, name: The Force, kind: force}
  - {key: coventry, name: Coventry, kind: lpu, parent: force}
  - {key: sefton, name: Sefton & Crosby, kind: lpu, parent: force, aliases: [Sefton]}
  - {key: dudley, name: Dudley, kind: lpu, parent: force}
"""
MEASURES = """
measures:
  - {key: burglary, name: Burglary, unit: count, better: lower, cadence: month, combine: sum, owner: acc,
     source: Crimes, rates: {default: {per: 1000, of: residents}}}
  - {key: residents, name: Residents, unit: count, better: neither, cadence: year, combine: last}
  - {key: robbery-personal, name: Robbery of personal property, unit: count, better: lower, cadence: month,
     combine: sum, source: Crimes}
  - {key: robbery-business, name: Robbery of business property, unit: count, better: lower, cadence: month,
     combine: sum, source: Crimes}
  - {key: informants, name: Informant reports, unit: count, better: lower, cadence: month, combine: sum,
     marking: official-sensitive, owner: head}
  - {key: hate, name: Hate incidents, unit: count, better: lower, cadence: month, combine: sum, suppress_below: 5,
     owner: acc}
"""
TARGETS = "targets: []\n"
LEADS = """
leads:
  - {key: acc, title: ACC Crime, slack: U0ACC}
  - {key: head, title: Head of Intelligence, slack: U0VIEWER}
roles: {analyst: [U0ANALYST], command-team: [U0ACC, S0CHIEFS]}
"""
CHANNELS = """
channels:
  - {key: command-team, slack: C0COMMAND, marking: official-sensitive}
  - {key: coventry, slack: C0COVENTRY, marking: official, areas: [coventry]}
  - {key: operators, slack: C0OPERATORS, marking: official}
"""
RULES = """
rules:
  - id: above-the-limit
    title: "{{ measure.name }} in {{ area.name }} is above its upper control limit"
    when: {kind: control_chart, signals: [above_upper_limit]}
    select: {measures: [burglary, informants], areas: [coventry]}
    severity: high
    every: "0 7 * * mon-fri"
    notify: {channel: coventry}
briefings:
  - {id: weekly, every: "0 7 * * mon", channel: coventry}
"""
_MONTHS = [f"{year}-{month:02}" for year in (2024, 2025) for month in range(1, 13)]
BURGLARY = {month: 90 + 7 * place % 11 for place, month in enumerate(_MONTHS)} | {"2025-12": 157}
SECRET = {month: 71_934_001 + place for place, month in enumerate(_MONTHS)}
"""Figures of the measure that is marked: no other figure here has their digits."""
HATE = {month: 12 + place % 5 for place, month in enumerate(_MONTHS)} | {"2025-11": 3}


def write_home(home: Path) -> Path:
    """Write the home to disk."""
    catalogue = {
        "areas": AREAS,
        "measures": MEASURES,
        "targets": TARGETS,
        "people": LEADS,
        "channels": CHANNELS,
    }
    for name, text in catalogue.items():
        _write(home / "data" / "catalogue" / f"{name}.yaml", text)
    _write(home / "rules" / "rules.yaml", RULES)
    hold(home, "burglary", "coventry", BURGLARY)
    hold(home, "burglary", "sefton", {month: value - 40 for month, value in BURGLARY.items()})
    hold(home, "residents", "coventry", {"2023": 345_000, "2024": 350_000})
    hold(home, "robbery-personal", "coventry", dict.fromkeys(_MONTHS, 31))
    hold(home, "robbery-business", "coventry", dict.fromkeys(_MONTHS, 8))
    hold(home, "informants", "coventry", SECRET)
    hold(home, "hate", "coventry", HATE)
    hold(home, "hate", "sefton", {month: value + 9 for month, value in HATE.items()})
    hold(home, "hate", "dudley", {month: value + 20 for month, value in HATE.items()})
    return home


def hold(home: Path, measure: str, area: str, figures: Mapping[str, float], name: str = "figures") -> None:
    """Write a file of figures of one series."""
    rows = [f"{measure},{area},{period},{value}" for period, value in figures.items()]
    text = "\n".join(["measure,area,period,value", *rows, ""])
    _write(home / "data" / "observations" / f"{measure}-{area}-{name}.csv", text)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@dataclass
class AskingForce:
    """The workspace, and what people there ask and see."""

    settings: Settings
    engine: Engine
    workspace: RunningWorkspace
    clock: ClockAhead
    inbound: Inbound | None = None
    app: SlackApp | None = None
    charts: list[ChartPicture] = field(default_factory=list)

    def load(self, known_at: datetime) -> None:
        """Take what is in the home into the store, as known at a moment."""
        catalogue = read_catalogue(self.settings.home)
        stores = HomeStores(ImportStore(self.engine), FileSetStore(self.engine), UpdateStore(self.engine))
        load_home(
            HomeFolder(self.settings.home), catalogue, stores, today=NOW.date(), who="the tests", known_at=known_at
        )

    def start(self) -> None:
        """Connect the app."""
        client = listening_client(self.workspace.bot_token, self.workspace.api_url)
        people = SlackPeople(client, self.clock.monotonic)
        catalogue = read_catalogue(self.settings.home)
        outbox = DatabaseOutbox(self.engine, self.clock.now)
        world = WorldInForce(lambda: catalogue, lambda known: main.answering(self.engine, self.settings, known))
        in_force = InForce(catalogue, read_rule_set(self.settings.home, catalogue))
        home = home_desk(client, people, home_worlds(self.engine, self.settings, lambda: in_force, world, lambda: NOW))
        answers = AnswerDesk(
            questions=QuestionDesk(
                poster=Poster(client),
                people=people,
                world=world,
                today=lambda: NOW.date(),
                draw=self._draw,
                answered=home.answered,
                ordered=home.ordered,
            ),
            now=self.clock.now,
            table=figures_file,
            doubts=DatabaseDoubts(self.engine),
            rules=lambda: in_force.rules,
        )
        alerts = AlertDesk(client, _no_alerts, people, Ledger(), outbox.picture, self.clock.now)
        self.inbound = Inbound(DatabaseInbound(self.engine), "this test", self.clock.now)
        imports = ImportDesk(client, answers.questions, DatabaseOffers(self.engine), opened, self.clock.now)
        self.app = SlackApp(
            client, self.workspace.app_token, self.inbound, alerts, answers, home=home, import_desk=imports
        )
        self.app.start()
        eventually(self.workspace.control.connected)

    def _draw(self, chart: ChartPicture) -> Picture:
        self.charts.append(chart)
        return drawn(chart)

    def stop(self) -> None:
        """Disconnect the app."""
        assert self.app is not None
        self.app.stop()

    def deliver(self) -> None:
        """Post what is in the outbox."""
        outbox = DatabaseOutbox(self.engine, self.clock.now)
        client = posting_client(self.workspace.bot_token, self.workspace.api_url)
        channels = {"command-team": COMMAND, "coventry": COVENTRY, "operators": OPERATORS}
        deliver(
            Delivering(
                outbox=outbox,
                messenger=SlackMessenger(client, channels, lambda picture: outbox.picture(picture)[0].words),
                now=self.clock.now,
                wait=time.sleep,
                patience=timedelta(seconds=1),
            )
        )

    def a_minute_later(self) -> None:
        """Take over what was left undone."""
        assert self.inbound is not None
        self.clock.seconds += 61
        self.inbound.sweep()

    def mention(self, text: str, channel: str = COVENTRY, user: str = "U0VIEWER", thread: str | None = None) -> str:
        """Ask in a channel; where the question stands."""
        return self.workspace.control.post(user, channel, f"<@U0REEVE> {text}", thread)

    def direct(self, text: str, user: str = "U0VIEWER", thread: str | None = None) -> str:
        """Ask in the direct message with Reeve; where the question stands."""
        return self.workspace.control.post(user, self.direct_channel(user), text, thread)

    def direct_channel(self, user: str) -> str:
        """The direct message of a person with Reeve."""
        return self.workspace.control.direct_message(user, BOT.id)

    def replies(self, channel: str, ts: str) -> list[Json]:
        """What stands under a message."""
        every = self.workspace.control.messages(channel)
        return [one for one in every if one.get("thread_ts") == ts != one["ts"]]

    def reply(self, channel: str, ts: str, number: int = 1) -> Json:
        """The newest reply under a message, once there are so many from Reeve."""

        def newest() -> Json | None:
            own = [one for one in self.replies(channel, ts) if one.get("user") == BOT.id]
            return own[-1] | {"channel": channel} if len(own) >= number else None

        return dict(eventually(newest))

    def command(self, text: str, user: str = "U0VIEWER", channel: str = COVENTRY, number: int = 1) -> Json:
        """Type `/kpi`; what the person alone saw of it."""
        before = len(self.whispers(user))
        assert self.workspace.control.command(user, channel, f"/kpi {text}".strip())
        return dict(eventually(lambda: self.whispers(user)[before + number - 1 :])[-1])

    def whispers(self, user: str) -> list[Json]:
        """What only this person saw."""
        return [one for one in self.workspace.control.state("ephemerals")["ephemerals"] if one["seen_by"] == user]

    def whispered(self, user: str, words: str) -> Json:
        """What only this person saw, once it has these words."""
        found = eventually(lambda: [one for one in self.whispers(user) if words in one["text"]])
        return dict(found[-1])

    def download(self, file: Json) -> bytes:
        """The content of a file that was shared."""
        request = urllib.request.Request(  # noqa: S310 - the address is the workspace's own
            file["url_private_download"], headers={"Authorization": f"Bearer {self.workspace.bot_token}"}
        )
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310 - likewise
            found: bytes = answer.read()
        return found

    def press(self, user: str, message: Json, label: str) -> bool:
        """Press the button with a label, as a person who closes first what was open."""
        for view in reversed(self.workspace.control.state("modals")["modals"].get(user, [])):
            self.workspace.control.order("close", user=user, view_id=view["id"])
        block, action = button(message, label)
        place = {"channel": message["channel"], "ts": message["ts"]}
        return self.workspace.control.press(user, place, block, action["action_id"])

    def modal(self, user: str, words: str) -> Json:
        """The modal that a person has open, once it has some words."""
        views = eventually(
            lambda: [one for one in self.workspace.control.state("modals")["modals"].get(user, []) if words in str(one)]
        )
        return dict(views[-1])

    def in_direct_messages(self, user: str) -> list[Json]:
        """What Reeve said to a person in their direct message."""
        channel = self.direct_channel(user)
        return [
            one | {"channel": channel} for one in self.workspace.control.messages(channel) if one.get("user") == BOT.id
        ]


def button(message: Json, label: str) -> tuple[str, Json]:
    """The block and the element of the button with a label."""
    for block in message["blocks"]:
        for element in block.get("elements", []) if block["type"] == "actions" else []:
            if element["text"]["text"] == label:
                return block["block_id"], element
    raise AssertionError(f"no button {label!r} under {message['text']!r}: {labels(message)}")


def labels(message: Json) -> list[str]:
    """The labels of the buttons under a message."""
    rows = [block["elements"] for block in message["blocks"] if block["type"] == "actions"]
    return [element["text"]["text"] for row in rows for element in row]


@contextmanager
def asking_force(place: Path) -> Iterator[AskingForce]:
    """The force with the app connected, until the block ends."""
    home = write_home(place / "home")
    settings = read_settings({}, str(home), f"sqlite:///{place / 'reeve.sqlite'}")
    engine = main.open_migrated(settings)
    with serve(TEAM, clock=lambda: datetime.now(UTC), rate_scale=None, pace=10) as workspace:  # noqa: TID251 - Slack's clock
        here = AskingForce(settings, engine, workspace, ClockAhead())
        here.load(datetime(2026, 1, 20, 9, tzinfo=UTC))
        hold(home, "burglary", "coventry", {"2025-12": 158}, "revised")
        here.load(datetime(2026, 2, 10, 9, tzinfo=UTC))
        here.start()
        yield here
        here.stop()
    engine.dispose()


def _no_alerts() -> Any:
    raise AssertionError("nobody presses under an alert here")
