"""The server answers to this machine and to its own page alone."""

from __future__ import annotations

import re

import httpx
import pytest

from bot.workspace import RunningWorkspace


@pytest.mark.parametrize("path", ["/", "/_workspace/team", "/api/auth.test", "/page/main.js"])
def test_another_name_for_this_machine_is_refused(workspace: RunningWorkspace, path: str) -> None:
    reply = httpx.get(workspace.url + path, headers={"Host": f"reeve.example:{workspace.port}"})
    assert reply.status_code == 403


def test_another_site_s_page_is_refused(workspace: RunningWorkspace) -> None:
    headers = {"Origin": "https://elsewhere.example", "Authorization": f"Bearer {workspace.control_token}"}
    assert httpx.post(f"{workspace.url}/_workspace/post", headers=headers, json={}).status_code == 403


def test_another_port_of_this_machine_is_another_site(workspace: RunningWorkspace) -> None:
    headers = {"Origin": "http://127.0.0.1:1", "Authorization": f"Bearer {workspace.control_token}"}
    assert httpx.get(f"{workspace.url}/_workspace/team", headers=headers).status_code == 403


def test_the_page_s_api_is_closed_without_its_cookie(workspace: RunningWorkspace) -> None:
    assert httpx.get(f"{workspace.url}/_workspace/state").status_code == 401
    assert httpx.post(f"{workspace.url}/_workspace/post", json={}).status_code == 401
    assert httpx.get(f"{workspace.url}/_workspace/changes").status_code == 401


def test_the_page_opens_what_people_do_and_nothing_more(workspace: RunningWorkspace) -> None:
    with httpx.Client(base_url=workspace.url) as browser:
        assert "Local workspace (not Slack)" in browser.get("/").text
        order = {"user": "U0ACC", "channel": "C0COMMAND", "text": "from the page"}
        assert browser.post("/_workspace/post", json=order).json()["ok"] is True
        assert browser.post("/_workspace/fault", json={"kind": "slow"}).status_code == 401
        assert browser.post("/_workspace/disconnect", json={}).status_code == 401


def test_the_page_s_cookie_is_hidden_from_scripts_and_other_sites(workspace: RunningWorkspace) -> None:
    cookie = httpx.get(workspace.url).headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie


def test_the_page_loads_nothing_from_elsewhere(workspace: RunningWorkspace) -> None:
    policy = httpx.get(workspace.url).headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
    assert "unsafe" not in policy


@pytest.mark.parametrize("path", ["../server.py", "..%2fserver.py", "%2e%2e/server.py", "nowhere.js", "styles"])
def test_only_the_page_s_own_files_are_given_out(workspace: RunningWorkspace, path: str) -> None:
    assert httpx.get(f"{workspace.url}/page/{path}").status_code == 404


def test_every_module_that_the_page_names_is_there(workspace: RunningWorkspace) -> None:
    seen: set[str] = set()
    waiting = set(re.findall(r'(?:src|href)="(/page/[^"]+)"', httpx.get(workspace.url).text))
    assert waiting
    while waiting:
        path = waiting.pop()
        seen.add(path)
        reply = httpx.get(workspace.url + path)
        assert reply.status_code == 200, path
        waiting |= {f"/page/{name}" for name in re.findall(r'from "\./([^"]+)"', reply.text)} - seen
