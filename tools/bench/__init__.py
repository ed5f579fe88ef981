"""What things cost, always as a ratio to something measured in the same run: machines differ, ratios hardly do."""
