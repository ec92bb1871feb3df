/** Lines inside a body that are none of it, on any English page. */
export const line =
  /^(?:advertisement(?: ·.*)?|.{0,200}\bsign up here\.?|skip advertisement|story continues below|continue reading|read more\b.{0,80}|related:.{0,120}|watch:.{0,120}|listen (?:now|to this)|sign up\b.{0,120}|subscribe\b.{0,120}|share this\b.*|follow us\b.*|loading\.*|this is a rush transcript.*|notice: transcripts.*|copy may not be in its final form\.?|the text below may differ.*|all references must be sourced.*|please note .{3,60} must be credited.*|correction & clarification|scroll to continue|read the full transcript|listen to this|#\S+(?:\s+#\S+)*)$/i;

/** Lines from which on nothing belongs to the story. */
export const tail =
  /^(?:copyright\b|©|\(c\) \d{4}|all rights reserved|our standards:|npr transcripts are|accuracy and availability of npr|visit our website terms|this transcript was (?:created|generated)|transcripts? (?:is|are) (?:made|produced|provided)|a version of this article appears|more (?:from|in) |recommended (?:for you|stories)|most (?:read|viewed|popular)|editor'?s pick)/i;
