"""What Reeve does on any server that speaks Slack's Web API: on ours in `make test`, on another by SLACK_API_URL."""
