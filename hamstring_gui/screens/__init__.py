"""How it looks: Qt Widgets and QPainter."""
