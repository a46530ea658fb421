from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import Engine, delete

from bot import main
from bot.duties.answer import World
from bot.settings import read_settings
from bot.store.questions import ThreadStore, UnansweredStore
from bot.store.tables.questions import StoredThreadQuestion, StoredUnansweredQuestion
from tests.questions.conversations import DAYS_OF_FORCES, FORCES, PLACE
from tests.questions.expectations import HOMES
from tests.questions.worlds import loaded, quiet


class _LoadedWhenAsked(dict[str, World]):
    """Worlds by their names; one that no test of a worker asks is never loaded there."""

    def __init__(self, load: Callable[[str], World]) -> None:
        super().__init__()
        self._load = load

    def __missing__(self, name: str) -> World:
        self[name] = self._load(name)
        return self[name]


@pytest.fixture(scope="session")
def worlds(tmp_path_factory: pytest.TempPathFactory) -> dict[str, World]:
    place = tmp_path_factory.mktemp("homes")

    def load(name: str) -> World:
        home, day = HOMES[name]
        return quiet(loaded(home, place / f"{name}.sqlite", day))

    return _LoadedWhenAsked(load)


@pytest.fixture(scope="session")
def days() -> dict[str, date]:
    return {name: day for name, (_, day) in HOMES.items()}


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    return f"sqlite:///{tmp_path_factory.mktemp('threads') / 'threads.sqlite'}"


@pytest.fixture(scope="module")
def engine_of_threads(database: str) -> Engine:
    return main.open_migrated(read_settings({}, str(PLACE), database))


@pytest.fixture(scope="module")
def with_threads(worlds: dict[str, World], engine_of_threads: Engine) -> World:
    conversations, not_understood = ThreadStore(engine_of_threads), UnansweredStore(engine_of_threads)
    return replace(worlds["sample"], conversations=conversations, not_understood=not_understood)


@pytest.fixture
def talking(with_threads: World, engine_of_threads: Engine) -> World:
    """A world in which nobody has said anything yet; one for all tests, so that its words are learnt once."""
    with engine_of_threads.begin() as connection:
        for table in (StoredThreadQuestion, StoredUnansweredQuestion):
            connection.execute(delete(table))
    return with_threads


@pytest.fixture(scope="session")
def talking_of(tmp_path_factory: pytest.TempPathFactory) -> dict[str, World]:
    place = tmp_path_factory.mktemp("threads_of_rates")

    def load(name: str) -> World:
        engine = main.open_migrated(read_settings({}, str(FORCES / name), f"sqlite:///{place / name}-threads.sqlite"))
        world = loaded(FORCES / name, place / f"{name}.sqlite", DAYS_OF_FORCES[name])
        return replace(world, conversations=ThreadStore(engine))

    return _LoadedWhenAsked(load)
