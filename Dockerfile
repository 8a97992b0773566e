# The site with its own server, for a host that is not Netlify (docs/operating.md, "Another host").
#   docker build --build-arg SITE_URL=https://www.example.nl -t loket .
#   docker run --env-file .env -p 8080:8080 --read-only loket

FROM node:24.21.0-slim AS build
WORKDIR /site
# The packages first: they change less often than the rest.
COPY package.json package-lock.json .node-version ./
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY . .
# What the pages themselves depend on; none of them is secret.
ARG SITE_URL
ARG EDITING
ARG CONTACT_CLOSED
ARG LOKET_MAILBOX
RUN npm run pack

FROM node:24.21.0-slim
# Nothing that the server needs asks for more than reading its own folder.
USER node
WORKDIR /site
COPY --from=build --chown=root:root /site/.packed ./
ENV NODE_ENV=production PORT=8080
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD ["node", "-e", "fetch(`http://localhost:${process.env.PORT}/healthz`).then(({ok}) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.mjs"]
