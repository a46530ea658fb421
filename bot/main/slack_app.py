"""What commands ask about the Slack app itself."""

from typing import Any

from bot.slack.http import PATH as REQUEST_PATH
from bot.slack.manifest import as_yaml, manifest

__all__ = ["REQUEST_PATH", "app_manifest"]


def app_manifest(url: str | None) -> tuple[dict[str, Any], str]:
    """The manifest, for Socket Mode or for HTTP at an address, as an object and as YAML."""
    document = manifest(url)
    return document, as_yaml(document)
