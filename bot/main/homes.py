"""App Home, wired together: what it is made of, and who serves it."""

from collections.abc import Callable
from datetime import datetime

from slack_sdk import WebClient
from sqlalchemy import Engine

from bot import clock
from bot.duties.access import People
from bot.duties.answer_world import World
from bot.duties.home_view import HomeWorld
from bot.duties.tick import InForce
from bot.files.small_pictures import drawn_small, small_id
from bot.main import chasing, watching
from bot.main.pauses import pause_book
from bot.settings import Settings
from bot.slack.answer_posting import Poster
from bot.slack.home_desk import HomeDesk
from bot.slack.home_keeper import HomeKeeper, SmallPictures
from bot.store.follows import FollowStore, RecentQuestions
from bot.store.home_numbers import HomeNumbers

Worlds = Callable[[People], HomeWorld]


def home_worlds(
    engine: Engine,
    settings: Settings,
    in_force: Callable[[], InForce],
    answers: Callable[[], World],
    now: Callable[[], datetime],
) -> Worlds:
    """What gives a Home's world as everything stands when it is asked for."""

    def world(people: People) -> HomeWorld:
        known, moment = in_force(), now()
        return HomeWorld(
            chasing=chasing(engine, settings, known.catalogue, known.rules),
            watching=watching(engine, settings, known.catalogue, known.rules),
            answers=answers(),
            follows=FollowStore(engine),
            recent=RecentQuestions(engine),
            numbers=HomeNumbers(engine, clock.now),
            people=people,
            day=clock.day_in_london(moment),
            now=moment,
            pause=pause_book(engine, settings, known).current,
        )

    return world


def home_desk(client: WebClient, people: People, worlds: Worlds) -> HomeDesk:
    """Who serves App Home."""
    small = SmallPictures(small_id, drawn_small, Poster(client).upload)
    return HomeDesk(client, lambda: worlds(people), HomeKeeper(client, lambda: worlds(people), small))
