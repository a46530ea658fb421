from datetime import date

import pytest

from bot.duties.answer import World
from tests.questions.expectations import HOMES
from tests.questions.worlds import loaded, quiet


@pytest.fixture(scope="session")
def worlds(tmp_path_factory: pytest.TempPathFactory) -> dict[str, World]:
    place = tmp_path_factory.mktemp("homes")
    return {name: quiet(loaded(home, place / f"{name}.sqlite", day)) for name, (home, day) in HOMES.items()}


@pytest.fixture(scope="session")
def days() -> dict[str, date]:
    return {name: day for name, (_, day) in HOMES.items()}
