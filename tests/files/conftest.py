from collections.abc import Callable

import pytest

from tests.golden_files import assert_golden


@pytest.fixture
def golden() -> Callable[[str, str], None]:
    """Compare a text with its golden file among those of files."""
    return lambda name, text: assert_golden(f"files/{name}.txt", text + "\n")
