"""What people follow and asked last, on both databases."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine

from bot.duties.follows import Follow
from bot.figures.series import SeriesKey
from bot.store.follows import MOST_RECENT, FollowStore, RecentQuestions

NOW = datetime(2026, 4, 20, 9, tzinfo=UTC)
BURGLARY, HATE = SeriesKey("burglary", "coventry"), SeriesKey("hate", "coventry", "religion=sikhism")


def test_what_is_followed_is_followed_once_and_ended_once(engine: Engine) -> None:
    book = FollowStore(engine)
    assert book.add(Follow("U1", BURGLARY, NOW))
    assert not book.add(Follow("U1", BURGLARY, NOW + timedelta(days=1)))
    assert book.of("U1") == (Follow("U1", BURGLARY, NOW),)
    assert book.end("U1", BURGLARY, NOW)
    assert not book.end("U1", BURGLARY, NOW)
    assert book.of("U1") == book.all() == ()
    assert book.followers([BURGLARY]) == {}


def test_what_was_followed_before_can_be_followed_again_and_ended_again(engine: Engine) -> None:
    book, later = FollowStore(engine), NOW + timedelta(days=1)
    for day in range(2):
        at = NOW + timedelta(days=day)
        assert book.add(Follow("U1", BURGLARY, at))
        assert book.of("U1") == (Follow("U1", BURGLARY, at),)
        assert book.followers([BURGLARY]) == {BURGLARY: ("U1",)}
        assert book.end("U1", BURGLARY, later)
    assert book.of("U1") == ()


def test_the_followers_of_a_series_are_those_of_its_area_and_group_alone(engine: Engine) -> None:
    book = FollowStore(engine)
    for person, series in (("U1", BURGLARY), ("U2", BURGLARY), ("U2", HATE), ("U3", SeriesKey("burglary", "dudley"))):
        book.add(Follow(person, series, NOW))
    assert book.followers([BURGLARY, HATE, SeriesKey("hate", "coventry")]) == {BURGLARY: ("U1", "U2"), HATE: ("U2",)}
    assert book.followers([]) == {}
    assert [one.person for one in book.all()] == ["U1", "U2", "U2", "U3"]


def test_the_last_few_questions_of_each_person_are_kept_the_newest_first(engine: Engine) -> None:
    recent = RecentQuestions(engine)
    for place in range(MOST_RECENT + 2):
        recent.keep("U1", f"question {place}", NOW + timedelta(minutes=place))
    recent.keep("U2", "another's", NOW)
    recent.keep("U1", "question 3", NOW + timedelta(hours=1))
    assert recent.of("U1") == ("question 3", "question 6", "question 5", "question 4", "question 2")
    assert recent.of("U2") == ("another's",)
