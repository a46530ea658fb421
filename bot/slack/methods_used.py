"""Which Web API methods Reeve's own code calls, and where: read from the code itself, so that none is forgotten."""

import ast
import inspect
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from slack_sdk import WebClient

CODE = Path(__file__).resolve().parent
# What slack_sdk makes of one call of its own.
COMPOSED: Mapping[str, tuple[str, ...]] = {
    "files_upload_v2": ("files.getUploadURLExternal", "files.completeUploadExternal")
}
_CALLABLE = frozenset(
    name for name, _ in inspect.getmembers(WebClient, inspect.isfunction) if not name.startswith("_") and "_" in name
) - {"api_call"}


@cache
def methods_used(code: Path = CODE) -> Mapping[str, tuple[str, ...]]:
    """The places, `file:line`, at which each method is called or handed on to be called; methods in alphabetical order.

    A method is known by its name on slack_sdk's client: `client.chat_postMessage` is `chat.postMessage`.
    """
    found: dict[str, list[str]] = {}
    for file in sorted(code.rglob("*.py")):
        for name, line in _called(ast.parse(file.read_text(encoding="utf-8"))):
            for method in COMPOSED.get(name, (name.replace("_", "."),)):
                found.setdefault(method, []).append(f"{file.relative_to(code.parent.parent)}:{line}")
    return {method: tuple(found[method]) for method in sorted(found)}


def _called(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in _CALLABLE:
            yield node.attr, node.lineno
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "api_call":
            yield _named(node), node.lineno


def _named(call: ast.Call) -> str:
    """The method that is called by its name. Raises ValueError where the name is not written there."""
    name = call.args[0] if call.args else None
    if isinstance(name, ast.Constant) and isinstance(name.value, str):
        return name.value
    raise ValueError(f"line {call.lineno}: api_call must be given the method's name as a text, so that it can be read")
