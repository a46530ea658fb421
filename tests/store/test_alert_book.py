"""The book of alerts: what is written is read back whole, in one transaction, by one writer at a time."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine

from bot.duties.alert_book import Change, Entry, Identity, StaleBook
from bot.duties.content import Content
from bot.duties.outbox import Edit, Mail
from bot.figures.measures import Marking
from bot.figures.periods import parse_period
from bot.store.alert_book import DatabaseAlertBook
from bot.watching.alerts import Found, Reason, decide
from bot.watching.episodes import Episode, Next, State, Step, Taken
from bot.watching.findings import Finding, Subject
from bot.watching.rules import Severity
from tests.store.mail import message, states

DAY = date(2026, 4, 20)
NOW = datetime(2026, 4, 20, 7, 30, 15, 123456, tzinfo=UTC)


def entry(area: str = "coventry", number: int = 1, version: int = 1, **given: object) -> Entry:
    subject = Subject("burglary", area)
    finding = Finding(
        rule="the-rule",
        severity=Severity.HIGH,
        subject=subject,
        period=parse_period("2026-03"),
        value=0.1 + 0.2,
        reason="it is <high> & rising",
        marking=Marking.OFFICIAL_SENSITIVE,
        beyond=1e-9,
        detail={"mean": 99.5, "signals": ["a", "b"], "provisional": True, "upper": None, "points": 24},
    )
    episode = decide(None, Found(finding, DAY, timedelta(days=7)), NOW).episode
    return Entry(Identity("the-rule", subject), number, version, replace(episode, **given))  # type: ignore[arg-type]


def change(one: Entry, before: State | None = None, reason: Reason = Reason.FIRST_TIME) -> Change:
    return Change(entry=one, before=before, event="found", reason=reason, words="words", by="U0ACC")


@pytest.fixture
def book(engine: Engine) -> DatabaseAlertBook:
    return DatabaseAlertBook(engine)


def written(book: DatabaseAlertBook, *entries: Entry, mail: Mail = Mail(), day: date = DAY) -> None:  # noqa: B008 - a value
    book.write(day, NOW, [change(one) for one in entries], mail)


def test_an_empty_book_has_evaluated_nothing(book: DatabaseAlertBook) -> None:
    assert (book.last_evaluated(), book.newest_entries(), book.story("A1")) == (None, {}, ())


EPISODES = [
    entry(),
    entry(state=State.ACKNOWLEDGED, taken=Taken("U1", NOW, "note", name="Alex"), next=Next(Step.LAPSE, NOW)),
    entry(state=State.SILENCED, taken=Taken("U1", NOW, "why", NOW + timedelta(days=3))),
    entry(state=State.RESOLVED, next=None, waits_for="it is over", ended_on=DAY, ending="90 in April 2026"),
    entry(periods=("2026-01", "2026-02", "wave-37"), worst_beyond=None, again=True),
]


@pytest.mark.parametrize("one", EPISODES, ids=lambda one: one.episode.state.value)
def test_an_episode_comes_back_as_it_was_written(book: DatabaseAlertBook, one: Entry) -> None:
    written(book, one)
    assert book.newest_entries() == {one.identity: one}
    assert book.last_evaluated() == (DAY, NOW)


def test_a_deliverable_s_alert_has_neither_measure_nor_area(book: DatabaseAlertBook) -> None:
    subject = Subject(deliverable="stop-and-search-plan")
    finding = replace(entry().episode.newest, subject=subject, period=None, value=None, beyond=None)
    one = replace(
        entry(), identity=Identity("overdue", subject), episode=replace(entry().episode, fired=finding, newest=finding)
    )
    written(book, one)
    assert book.newest_entries() == {one.identity: one}


def test_only_the_newest_episode_of_an_alert_is_the_alert(book: DatabaseAlertBook) -> None:
    over = entry(state=State.RESOLVED, next=None, waits_for="over", ended_on=DAY)
    written(book, over)
    again = entry(number=2)
    written(book, again)
    assert book.newest_entries() == {again.identity: again}
    assert book.episodes([over.episode_id, "no such"]) == (over,)


def test_a_change_of_what_has_changed_since_is_refused_whole(book: DatabaseAlertBook, engine: Engine) -> None:
    written(book, entry())
    written(book, entry(version=2))
    with pytest.raises(StaleBook):
        book.write(DAY, NOW, [change(entry("dudley")), change(entry(version=2))], Mail((message("m"),)))
    assert len(book.newest_entries()) == 1
    assert states(engine) == {}


def test_an_episode_that_another_process_opened_is_refused(book: DatabaseAlertBook) -> None:
    written(book, entry())
    with pytest.raises(StaleBook):
        written(book, entry())


def test_of_many_processes_that_open_the_same_alert_one_does(engine: Engine) -> None:
    outcomes: list[str] = []
    ready = threading.Barrier(6)

    def run(number: int) -> None:
        ready.wait()
        try:
            written(DatabaseAlertBook(engine), entry(), entry("dudley"), mail=Mail((message(f"m{number}"),)))
            outcomes.append("written")
        except StaleBook:
            outcomes.append("stale")

    threads = [threading.Thread(target=run, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["stale"] * 5 + ["written"]
    assert len(states(engine)) == 1


def test_a_day_before_one_that_was_evaluated_meanwhile_is_refused(book: DatabaseAlertBook) -> None:
    written(book, entry())
    with pytest.raises(StaleBook, match="2026-04-20 was evaluated meanwhile"):
        written(book, entry("dudley"), day=DAY - timedelta(days=1))
    written(book, entry("dudley"), day=DAY)


def test_a_move_is_no_evaluation(book: DatabaseAlertBook) -> None:
    book.move(DAY, NOW, [change(entry())], Mail())
    assert book.last_evaluated() is None
    assert len(book.newest_entries()) == 1


def told(one: Entry, *places: tuple[str, str]) -> Entry:
    return replace(one, messages=places)


def test_an_alert_knows_its_newest_message_in_each_channel_and_those_before(book: DatabaseAlertBook) -> None:
    first = told(entry(), ("command-team", "m1"), ("coventry", "m2"))
    written(book, first, mail=Mail((message("m1"), message("m2", channel="coventry"))))
    worse = told(entry(version=2), ("command-team", "m3"), ("coventry", "m2"))
    written(book, worse, mail=Mail((message("m3"),)))
    stored = book.newest_entries()[worse.identity]
    assert dict(stored.messages) == {"command-team": "m3", "coventry": "m2"}
    assert stored.earlier == (("command-team", "m1"),)
    assert stored.said


def test_a_message_knows_its_alerts_in_their_order(book: DatabaseAlertBook) -> None:
    areas = ("walsall", "coventry", "dudley")
    entries = [told(entry(area), ("command-team", "m1")) for area in areas]
    written(book, *entries, mail=Mail((message("m1"), message("m2"))))
    found = book.entries_of(["m1", "m2"])
    assert [one.identity.subject.area for one in found["m1"]] == list(areas)
    assert found["m2"] == ()


def test_an_edit_made_of_what_has_moved_on_is_refused(book: DatabaseAlertBook, engine: Engine) -> None:
    both = [told(entry(area), ("command-team", "m1")) for area in ("coventry", "dudley")]
    written(book, *both, mail=Mail((message("m1"),)))
    written(book, told(entry("dudley", version=2), ("command-team", "m1")))
    edit = Edit("m1", Content("old words of dudley"), made_of=((both[1].episode_id, 1),))
    with pytest.raises(StaleBook):
        written(book, told(entry(version=2), ("command-team", "m1")), mail=Mail(edits=(edit,)))
    assert states(engine)["m1"].content["text"] == "text of m1"


def test_what_happened_is_told_in_order_with_who_and_why(book: DatabaseAlertBook) -> None:
    written(book, entry())
    taken = entry(version=2, state=State.ACKNOWLEDGED)
    later = replace(
        change(taken, State.OPEN, Reason.ACKNOWLEDGED), at=NOW + timedelta(hours=1), day=DAY + timedelta(days=1)
    )
    book.move(DAY, NOW, [later], Mail())
    story = book.story(taken.identity.alert_id)
    assert [(one.reason, one.state_before, one.state_after, one.by, one.words) for one in story] == [
        ("first time", None, "open", "U0ACC", "words"),
        ("acknowledged", "open", "acknowledged", "U0ACC", "words"),
    ]
    assert (story[1].at, story[1].day) == (NOW + timedelta(hours=1), DAY + timedelta(days=1))
    assert (story[0].period, story[0].value) == ("2026-03", 0.1 + 0.2)


def test_what_changes_nothing_that_is_said_is_kept_and_not_told(book: DatabaseAlertBook) -> None:
    written(book, entry())
    quiet = entry(version=2, newest=replace(entry().episode.newest, reason="8 days ago"))
    book.write(DAY, NOW, [change(quiet, State.OPEN, Reason.NOTHING_NEW)], Mail())
    assert book.newest_entries()[quiet.identity].episode.newest.reason == "8 days ago"
    assert len(book.story(quiet.identity.alert_id)) == 1


def test_an_alert_s_id_follows_from_what_it_is_about() -> None:
    ids = {
        Identity(rule, subject).alert_id
        for rule in ("a", "b")
        for subject in (Subject("m", "x"), Subject("m", "y"), Subject("m", "x", "g"), Subject(deliverable="m"))
    }
    assert len(ids) == 8
    assert Identity("a", Subject("m", "x")).alert_id == Identity("a", Subject("m", "x")).alert_id
    assert all(len(one) == 11 and one.isalnum() for one in ids)


def test_an_episode_is_validated_when_it_is_read(book: DatabaseAlertBook) -> None:
    written(book, entry())
    (stored,) = book.newest_entries().values()
    assert isinstance(stored.episode, Episode)
    assert isinstance(stored.episode.newest.severity, Severity)
    assert stored.episode.opened_at.tzinfo is not None
